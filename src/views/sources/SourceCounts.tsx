import type { Reader } from '@/ui/Reader'
import { registerCounts } from '@/wording/registerCounts'

/** How much the register holds, in four numbers. */
export function SourceCounts({ reader }: { reader: Reader }) {
  return (
    <dl className="source-counts">
      {registerCounts(reader.index.summary, reader.lang).map(({ name, number }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{number}</dd>
        </div>
      ))}
    </dl>
  )
}
