import type { HandleLabel } from '@/charts/handleLabels'
import type { Day } from '@/domain/Moment'
import { momentText } from '@/wording/momentText'
import { DayHandle } from './DayHandle'
import type { Reader } from './Reader'

interface PeriodHandleProps {
  readonly reader: Reader
  readonly side: 'then' | 'now'
  /** Days with figures it stops at, ascending. */
  readonly days: readonly Day[]
  /** Where it stands, as a CSS length. */
  readonly left: string
  /** Where its label stands, where that is not simply over it. */
  readonly label?: HandleLabel
  /** The day with figures nearest to a place of the pointer. */
  readonly dayAt: (clientX: number) => Day | undefined
  readonly onPeriod: (then: Day, now: Day) => void
}

/** One end of the chosen period. */
export function PeriodHandle(props: PeriodHandleProps) {
  const { reader, side, days, left, label, dayAt } = props
  const { words, lang } = reader
  const day = reader[side]
  return (
    <DayHandle
      {...{ lang, day, days, dayAt }}
      className={`period-handle period-handle-${side}`}
      label={side === 'then' ? words.period.thenLabel : words.period.nowLabel}
      place={{ left }}
      onDay={(next) => {
        moved(props, next)
      }}
    >
      <span
        className={`period-handle-label period-handle-lane-${label?.lane ?? 0}`}
        style={label && { marginLeft: label.offset, width: label.width }}
      >
        <span className="period-handle-side">{words.period[side]} </span>
        {momentText(day, lang, 'numeric')}
      </span>
    </DayHandle>
  )
}

/** THEN stays before NOW: a handle dragged past the other one does not move. */
function moved({ reader, side, onPeriod }: PeriodHandleProps, day: Day): void {
  const { then, now } = reader
  if (side === 'then' && day < now) onPeriod(day, now)
  if (side === 'now' && day > then) onPeriod(then, day)
}
