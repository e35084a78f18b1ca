import { topPublishers } from '@/domain/topPublishers'
import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

interface TopPublishersProps {
  readonly reader: Reader
  /** The register by publisher; a register in parts has no such order. */
  readonly href: string | undefined
}

/** Who published most of the sources. */
export function TopPublishers({ reader, href }: TopPublishersProps) {
  const { index, lang } = reader
  const words = sourcesWordsFor(lang)
  const { leading, others } = index.register?.publishers ?? topPublishers(index.dataset.sources)
  return (
    <section aria-labelledby="top-publishers">
      <h2 id="top-publishers">{words.most}</h2>
      <ul className="top-publishers">
        {leading.map(({ publisher, sources }) => (
          <li key={publisher}>
            <span>{publisher}</span>
            <span className="number">{numberText(sources, lang)}</span>
          </li>
        ))}
        {others > 0 && (
          <li>
            {href === undefined ? (
              words.otherPublishers(others)
            ) : (
              <a href={href}>{words.otherPublishers(others)}</a>
            )}
          </li>
        )}
      </ul>
    </section>
  )
}
