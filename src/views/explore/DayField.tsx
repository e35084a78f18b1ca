import { useState } from 'react'
import { isDay } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'

interface DayFieldProps {
  /** The day that is chosen; absent where none is. */
  readonly day: Day | undefined
  /** The first day the browser's calendar offers. */
  readonly first?: Day | undefined
  /** Id of what says more about it. */
  readonly describedBy?: string
  readonly onDay: (day: Day) => void
}

/** What is typed into the field, and the day that was chosen then. */
interface Draft {
  readonly text: string
  readonly day: Day | undefined
}

/**
 * A field for a day, typed or chosen. On the way to 2024 a browser tells of the years 2, 20 and
 * 202: the field keeps what is typed, and a day is chosen once its year has four digits.
 */
export function DayField({ day, first, describedBy, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState<Draft>()
  // Given another first day, browsers forget what of a year is typed.
  const [min] = useState(first)
  if (draft && draft.day !== day) setDraft(undefined)
  return (
    <input
      type="date"
      value={draft?.text ?? day ?? ''}
      min={min}
      aria-describedby={describedBy}
      onChange={({ target }) => {
        const text = target.value
        setDraft({ text, day })
        if (isDay(text) && !text.startsWith('0')) onDay(text)
      }}
      onBlur={() => {
        setDraft(undefined)
      }}
    />
  )
}
