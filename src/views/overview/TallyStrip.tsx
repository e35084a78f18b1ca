import { memo } from 'react'
import { tallyTicks } from '@/charts/tallyTicks'
import type { Verdict } from '@/domain/Comparison'
import type { Overview } from '@/domain/overviewOf'
import { tally } from '@/domain/tally'
import { VERDICTS } from '@/domain/verdicts'
import { DisputeSign } from '@/ui/DisputeSign'
import type { Reader } from '@/ui/Reader'
import { verdictLabelText } from '@/wording/verdictLabelText'

/** All verdicts at a glance: a tick an indicator, and the count of each in words. */
export function TallyStrip({ reader, overview }: { reader: Reader; overview: Overview }) {
  const { words, lang } = reader
  const { outcomes, both, disputed } = overview
  const counts = tally(outcomes)
  const shown = VERDICTS.filter((verdict) => counts[verdict] > 0)
  const ticks = tallyTicks(shown.map((verdict) => [verdict, counts[verdict]]))
  return (
    <section className="tally">
      <h2>{words.tally.both(both, reader.index.summary.indicators)}</h2>
      <div>
        <div className="tally-strip" aria-hidden="true">
          <Ticks ticks={ticks} />
        </div>
        <ul className="tally-counts" aria-label={words.tally.label}>
          {shown.map((verdict) => (
            <li key={verdict}>
              <i className={`tick tick-${verdict}`} aria-hidden="true" />
              <span>
                <b>{counts[verdict]}</b> {verdictLabelText(verdict, lang)}
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

/** Drawn anew only where a verdict changed: there are as many ticks as a page has room for. */
const Ticks = memo(
  function Ticks({ ticks }: { ticks: readonly Verdict[] }) {
    return ticks.map((verdict, place) => (
      <i key={`${verdict} ${place}`} className={`tick tick-${verdict}`} />
    ))
  },
  (before, after) => before.ticks.join() === after.ticks.join(),
)
