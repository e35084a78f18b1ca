import { timeOf } from '@/domain/calendar'
import type { Point } from '@/domain/Series'
import { pointDateText } from '@/wording/pointDateText'
import { runsWidth, type TextRun } from './TextRun'
import type { TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import { partedLabels } from './partedLabels'
import type { DayLabel } from './TrendLayout'
import { trendSizes } from './trendSizes'

function labelOf(point: Point, color: string, input: TrendInput, frame: TrendFrame): DayLabel {
  const size = trendSizes(input.compact).axisText
  const run: TextRun = { text: pointDateText(point, input.lang), face: 'number', size, color }
  const time = timeOf(point.day)
  const half = runsWidth([run]) / 2
  const x = Math.min(frame.width - half, Math.max(half, frame.x(time)))
  return { time, run, x }
}

/** The dates of THEN and NOW on the time axis, which other dates make room for. */
export function dayLabels(input: TrendInput, frame: TrendFrame): DayLabel[] {
  const { from, to, palette, axis } = input
  if (axis === 'handles') return []
  const then = from && labelOf(from, palette.then, input, frame)
  const now = to && to !== from ? labelOf(to, palette.now, input, frame) : undefined
  if (then && now) return partedLabels(then, now, frame.width)
  return [then, now].filter((label) => label !== undefined)
}
