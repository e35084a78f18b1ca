import { memo } from 'react'
import { citedSources } from '@/domain/citedSources'
import type { Claim } from '@/domain/Claim'
import type { Reader } from './Reader'
import { sameReading } from './sameReading'

interface PrintedSourcesProps {
  readonly reader: Reader
  readonly claims: readonly Claim[]
}

/** On paper, where no drawer opens: the sources behind the figures, by their numbers. */
export const PrintedSources = memo(function PrintedSources(props: PrintedSourcesProps) {
  const { reader, claims } = props
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
}, samePrint)

function samePrint(before: PrintedSourcesProps, after: PrintedSourcesProps): boolean {
  return (
    sameReading(before.reader, after.reader) &&
    before.claims.length === after.claims.length &&
    before.claims.every((claim, place) => claim === after.claims[place])
  )
}
