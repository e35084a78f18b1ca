import { folded } from '@/domain/folded'
import { publisherCounts } from '@/domain/publisherCounts'
import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

/** Places in the list of publishers; with the link to the others they fill its two columns. */
const most = 9

/** Who published most of the sources. */
export function TopPublishers({ reader, href }: { reader: Reader; href: string }) {
  const { index, lang } = reader
  const words = sourcesWordsFor(lang)
  const { shown, rest } = folded(publisherCounts(index.dataset.sources), most)
  return (
    <section aria-labelledby="top-publishers">
      <h2 id="top-publishers">{words.most}</h2>
      <ul className="top-publishers">
        {shown.map(({ publisher, sources }) => (
          <li key={publisher}>
            <span>{publisher}</span>
            <span className="number">{numberText(sources, lang)}</span>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <a href={href}>{words.otherPublishers(rest.length)}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
