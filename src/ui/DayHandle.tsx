import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { stepDay } from '@/domain/stepDay'
import { momentText } from '@/wording/momentText'

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

interface DayHandleProps {
  readonly lang: Language
  readonly className: string
  /** What it moves, for those who do not see it. */
  readonly label: string
  readonly day: Day
  /** Days it stops at, ascending. */
  readonly days: readonly Day[]
  /** Where it stands, as CSS lengths. */
  readonly place: { readonly left: string; readonly top?: string }
  /** The one of the days that is nearest to a place of the pointer. */
  readonly dayAt: (clientX: number) => Day | undefined
  readonly onDay: (day: Day) => void
  readonly children: ReactNode
}

/** A day on a time axis: dragged or moved by keys, it stops only at days with figures. */
export function DayHandle(props: DayHandleProps) {
  const { lang, className, label, day, days, place, dayAt, onDay, children } = props
  const move = (next: Day | undefined) => {
    if (next !== undefined && next !== day) onDay(next)
  }
  return (
    <div
      className={`day-handle ${className}`}
      style={place}
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
      {children}
    </div>
  )
}
