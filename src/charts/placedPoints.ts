import type { TrendFrame } from './TrendFrame'
import type { PlacedPoint } from './TrendLayout'
import type { TrendPoint } from './TrendPoint'

/** Flattest a hatched span is drawn, in pixels. */
const FLATTEST = 8

/**
 * Where does each point stand? A disputed one becomes a span as wide as its days and as high as
 * its hull, never narrower than can be seen.
 */
export function placedPoints(
  points: readonly TrendPoint[],
  { x, y }: TrendFrame,
  narrowest: number,
): PlacedPoint[] {
  return points.map((point) => {
    if (!point.disputed) return { ...point, x: x(point.time), y: y(point.value) }
    const { low, high } = point.interval
    const ends = [y(low), y(Number.isFinite(high) ? high : low)]
    const centre = {
      x: (x(point.startTime) + x(point.time)) / 2,
      y: ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2,
    }
    const across = Math.max(narrowest, x(point.time) - x(point.startTime)) / 2
    const up = Math.max(FLATTEST, Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))) / 2
    const span = {
      left: centre.x - across,
      right: centre.x + across,
      top: centre.y - up,
      bottom: centre.y + up,
    }
    return { ...point, ...centre, span }
  })
}
