import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

/** How much the register holds, in four numbers. */
export function SourceCounts({ reader }: { reader: Reader }) {
  const { index, lang } = reader
  const { count } = sourcesWordsFor(lang)
  const { summary } = index
  const counts = [
    [count.sources, summary.sources],
    [count.claims, summary.claims],
    [count.occasions, summary.occasions],
    [count.disputes, summary.disputes],
  ] as const
  return (
    <dl className="source-counts">
      {counts.map(([name, number]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{numberText(number, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}
