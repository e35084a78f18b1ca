import { timeOf } from '@/domain/calendar'
import type { Point } from '@/domain/Series'
import { pointDateText } from '@/wording/pointDateText'
import { runsWidth, type TextRun } from './TextRun'
import type { TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import type { DayLabel } from './TrendLayout'
import { trendSizes } from './trendSizes'

/** Least room between the two dates. */
const ROOM = 10

function labelOf(point: Point, color: string, input: TrendInput, frame: TrendFrame): DayLabel {
  const size = trendSizes(input.compact).axisText
  const run: TextRun = { text: pointDateText(point, input.lang), face: 'number', size, color }
  const time = timeOf(point.day)
  const half = runsWidth([run]) / 2
  const x = Math.min(frame.width - half, Math.max(half, frame.x(time)))
  return { time, run, x }
}

/** Two dates that would meet part to either side of the middle between them. */
function apart(then: DayLabel, now: DayLabel, width: number): DayLabel[] {
  const [a, b] = [runsWidth([then.run]), runsWidth([now.run])]
  const needed = (a + b) / 2 + ROOM
  const lack = needed - (now.x - then.x)
  if (lack <= 0) return [then, now]
  const left = Math.min(width - b / 2 - needed, Math.max(a / 2, then.x - lack / 2))
  return [
    { ...then, x: left },
    { ...now, x: left + needed },
  ]
}

/** The dates of THEN and NOW on the time axis, which other dates make room for. */
export function dayLabels(input: TrendInput, frame: TrendFrame): DayLabel[] {
  const { from, to, palette, axis } = input
  if (axis === 'handles') return []
  const then = from && labelOf(from, palette.then, input, frame)
  const now = to && to !== from ? labelOf(to, palette.now, input, frame) : undefined
  if (then && now) return apart(then, now, frame.width)
  return [then, now].filter((label) => label !== undefined)
}
