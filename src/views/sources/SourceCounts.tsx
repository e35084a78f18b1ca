import { disputeCount } from '@/domain/disputeCount'
import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'

/** How much the register holds, in four numbers. */
export function SourceCounts({ reader }: { reader: Reader }) {
  const { index, lang } = reader
  const { count } = reader.words.sources
  const { dataset } = index
  const counts = [
    [count.sources, dataset.sources.length],
    [count.claims, index.claims.size],
    [count.occasions, dataset.occasions.length],
    [count.disputes, disputeCount(dataset)],
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
