import { citedSources } from '@/domain/citedSources'
import type { Claim } from '@/domain/Claim'
import type { Reader } from './Reader'

/** On paper, where no drawer opens: the sources behind the figures, by their numbers. */
export function PrintedSources({ reader, claims }: { reader: Reader; claims: readonly Claim[] }) {
  const { index, words } = reader
  return (
    <section className="printed-sources" aria-hidden="true">
      <h2>{words.footer.sources}</h2>
      <ul>
        {citedSources(claims, index.sources).map(({ number, publisher, title, url }) => (
          <li key={number}>
            <b>{number}</b> {publisher}
            {title !== undefined && `, “${title}”`}. {url}
          </li>
        ))}
      </ul>
    </section>
  )
}
