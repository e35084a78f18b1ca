import type { Language } from '@/domain/Bilingual'
import { momentText } from '@/wording/momentText'
import { runsWidth } from './TextRun'
import { textWidth } from './textWidth'
import { timeTicks } from './timeTicks'
import type { TrendFrame } from './TrendFrame'
import type { DayLabel, TimeText } from './TrendLayout'
import type { TrendSizes } from './trendSizes'

/** Room between a tick's text and THEN's or NOW's date. */
const ROOM = 14

/** The dates of a time axis that leave room for THEN's and NOW's and fit on the plot. */
export function timeTexts(
  frame: Pick<TrendFrame, 'left' | 'right' | 'startTime' | 'endTime' | 'x'>,
  { axisText, tickSpacing }: Pick<TrendSizes, 'axisText' | 'tickSpacing'>,
  days: readonly DayLabel[],
  lang: Language,
): TimeText[] {
  const ticks = timeTicks(frame.startTime, frame.endTime, frame.right - frame.left, tickSpacing)
  return ticks
    .map(({ time, moment }) => ({ time, text: momentText(moment, lang) }))
    .filter(({ time, text }) => {
      const x = frame.x(time)
      const half = textWidth(text, 'serif', axisText) / 2
      if (x - half < frame.left || x + half > frame.right) return false
      // A month's figure stands at its end: two "4/2025" a month apart would puzzle.
      if (days.some((day) => day.run.text === text)) return false
      return days.every((day) => Math.abs(day.x - x) >= half + runsWidth([day.run]) / 2 + ROOM)
    })
}
