import type { Language } from '@/domain/Bilingual'
import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { momentText } from '@/wording/momentText'
import type { ChartPalette } from './ChartPalette'
import { partedLabels } from './partedLabels'
import { runsWidth, type TextRun } from './TextRun'
import type { DayLabel } from './TrendLayout'

/** The two chosen days, and how their dates are set. */
export interface ChosenDays {
  readonly then: Day
  readonly now: Day
  readonly lang: Language
  readonly palette: ChartPalette
  readonly size: number
}

/** The dates of the two chosen days under a time axis, parted where they would meet. */
export function chosenDays(
  { then, now, lang, palette, size }: ChosenDays,
  width: number,
  x: (time: number) => number,
): DayLabel[] {
  const label = (day: Day, color: string): DayLabel => {
    const run: TextRun = { text: momentText(day, lang), face: 'number', size, color }
    const half = runsWidth([run]) / 2
    const time = timeOf(day)
    return { time, run, x: Math.min(width - half, Math.max(half, x(time))) }
  }
  return partedLabels(label(then, palette.then), label(now, palette.now), width)
}
