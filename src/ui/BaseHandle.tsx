import type { KeyboardEvent, PointerEvent } from 'react'
import { baseHandlePlace } from '@/charts/baseHandle'
import { percent } from '@/charts/percent'
import type { TrendFrame } from '@/charts/TrendFrame'
import { stepDay } from '@/domain/stepDay'
import type { Day } from '@/domain/Moment'
import { baseHandleText } from '@/wording/baseHandleText'
import { momentText } from '@/wording/momentText'
import type { Reader } from './Reader'

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

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

/** The day a chart is counted from: dragged or moved by keys, it stops only at days with figures. */
export function BaseHandle({ reader, frame, day, days, dayAt, onBase }: BaseHandleProps) {
  const { lang } = reader
  const { x, top, height, side } = baseHandlePlace(frame, day)
  const { label, text } = baseHandleText(day, lang)
  const move = (next: Day | undefined) => {
    if (next !== undefined && next !== day) onBase(next)
  }
  return (
    <>
      <div
        className="base-line"
        style={{ left: percent(x), top: percent(top), height: percent(height) }}
      />
      <div
        className={`base-handle base-handle-${side}`}
        style={{ left: percent(x), top: percent(top) }}
        role="slider"
        tabIndex={0}
        aria-label={label}
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
        <span className="base-handle-label">{text}</span>
      </div>
    </>
  )
}
