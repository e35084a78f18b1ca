import { baseHandlePlace } from '@/charts/baseHandle'
import { percent } from '@/charts/percent'
import type { TrendFrame } from '@/charts/TrendFrame'
import type { Day } from '@/domain/Moment'
import { baseHandleText } from '@/wording/baseHandleText'
import { DayHandle } from './DayHandle'
import type { Reader } from './Reader'

interface BaseHandleProps {
  readonly reader: Reader
  readonly frame: TrendFrame
  /** The day that is 100, or that changes are counted from. */
  readonly day: Day
  /** Days with figures it stops at, ascending. */
  readonly days: readonly Day[]
  /** The day with figures nearest to a place of the pointer. */
  readonly dayAt: (clientX: number) => Day | undefined
  readonly onBase: (day: Day) => void
}

/** The day a chart is counted from, and its line down to the axis. */
export function BaseHandle({ reader, frame, day, days, dayAt, onBase }: BaseHandleProps) {
  const { lang } = reader
  const { x, top, height, side } = baseHandlePlace(frame, day)
  const { label, text } = baseHandleText(day, lang)
  const place = { left: percent(x), top: percent(top) }
  return (
    <>
      <div className="base-line" style={{ ...place, height: percent(height) }} />
      <DayHandle
        {...{ lang, label, day, days, place, dayAt }}
        className={`base-handle base-handle-${side}`}
        onDay={onBase}
      >
        <span className="base-handle-label">{text}</span>
      </DayHandle>
    </>
  )
}
