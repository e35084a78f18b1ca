import { runsWidth } from './TextRun'
import type { DayLabel } from './TrendLayout'

/** Least room between the two dates. */
const ROOM = 10

/** Two dates that would meet part to either side of the middle between them. */
export function partedLabels(then: DayLabel, now: DayLabel, width: number): DayLabel[] {
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
