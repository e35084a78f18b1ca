import type { Comparison, Verdict } from '@/domain/Comparison'
import { tally } from '@/domain/tally'
import { twoPointCount } from '@/domain/twoPointCount'
import { DisputeSign } from '@/ui/DisputeSign'
import type { Reader } from '@/ui/Reader'

const order: readonly Verdict[] = [
  'rose',
  'fell',
  'unchanged',
  'cannot-tell',
  'not-comparable',
  'first',
  'no-newer',
  'target-only',
  'no-figure',
]

/** All verdicts at a glance: a tick an indicator, and the count of each in words. */
export function TallyStrip({
  reader,
  comparisons,
}: {
  reader: Reader
  comparisons: readonly Comparison[]
}) {
  const { words } = reader
  const counts = tally(comparisons)
  const labels: Readonly<Record<Verdict, string>> = {
    rose: words.tally.rose,
    fell: words.tally.fell,
    unchanged: words.tally.unchanged,
    'cannot-tell': words.tally.cannotTell,
    'not-comparable': words.tally.notComparable,
    first: words.tally.first,
    'no-newer': words.tally.noNewer,
    'target-only': words.tally.targetOnly,
    'no-figure': words.tally.noFigure,
  }
  const disputed = comparisons.filter((comparison) => comparison.disputed).length
  const shown = order.filter((verdict) => counts[verdict] > 0)
  return (
    <section className="tally">
      <h2>{words.tally.both(twoPointCount(comparisons), comparisons.length)}</h2>
      <div>
        <div className="tally-strip" aria-hidden="true">
          {shown.flatMap((verdict) =>
            Array.from({ length: counts[verdict] }, (_, place) => (
              <i key={`${verdict}-${place}`} className={`tick tick-${verdict}`} />
            )),
          )}
        </div>
        <ul className="tally-counts" aria-label={words.tally.label}>
          {shown.map((verdict) => (
            <li key={verdict}>
              <i className={`tick tick-${verdict}`} aria-hidden="true" />
              <span>
                <b>{counts[verdict]}</b> {labels[verdict]}
              </span>
            </li>
          ))}
          {disputed > 0 && (
            <li>
              <span>
                <DisputeSign words="" /> <b>{disputed}</b> {words.tally.disputed}
              </span>
            </li>
          )}
        </ul>
      </div>
    </section>
  )
}
