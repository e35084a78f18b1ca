import type { KeyboardEvent, PointerEvent } from 'react'
import type { HandleLabel } from '@/charts/handleLabels'
import { stepDay } from '@/domain/stepDay'
import type { Day } from '@/domain/Moment'
import { momentText } from '@/wording/momentText'
import type { Reader } from './Reader'

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

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

/** One end of the chosen period: dragged or moved by keys, it stops only at days with figures. */
export function PeriodHandle(props: PeriodHandleProps) {
  const { reader, side, days, left, label, dayAt } = props
  const { words, lang } = reader
  const day = reader[side]
  const move = (next: Day | undefined) => {
    if (next !== undefined && next !== day) moved(props, next)
  }
  return (
    <div
      className={`period-handle period-handle-${side}`}
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={side === 'then' ? words.period.thenLabel : words.period.nowLabel}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, days.length - 1)}
      aria-valuenow={Math.max(
        0,
        days.findLastIndex((each) => each <= day),
      )}
      aria-valuetext={momentText(day, lang, 'long')}
      onKeyDown={(event: KeyboardEvent) => {
        if (!keys.includes(event.key)) return
        event.preventDefault()
        move(stepDay(days, day, event.key))
      }}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(dayAt(event.clientX))
      }}
    >
      <span
        className={`period-handle-label period-handle-lane-${label?.lane ?? 0}`}
        style={label && { marginLeft: label.offset, width: label.width }}
      >
        <span className="period-handle-side">{words.period[side]} </span>
        {momentText(day, lang, 'numeric')}
      </span>
    </div>
  )
}

/** THEN stays before NOW: a handle dragged past the other one does not move. */
function moved({ reader, side, onPeriod }: PeriodHandleProps, day: Day): void {
  const { then, now } = reader
  if (side === 'then' && day < now) onPeriod(day, now)
  if (side === 'now' && day > then) onPeriod(then, day)
}
