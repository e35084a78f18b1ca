import { middleOfBox } from './Box'
import { spanBox } from './spanBox'
import type { TrendFrame } from './TrendFrame'
import type { PlacedPoint } from './TrendLayout'
import type { TrendPoint } from './TrendPoint'

/**
 * Where does each point stand? A disputed one becomes a span as wide as its days and as high as
 * its hull, never smaller than can be seen.
 */
export function placedPoints(
  points: readonly TrendPoint[],
  { x, y }: TrendFrame,
  narrowest: number,
): PlacedPoint[] {
  return points.map((point) => {
    if (!point.disputed) return { ...point, x: x(point.time), y: y(point.value) }
    const { low, high } = point.interval
    const top = y(Number.isFinite(high) ? high : low)
    const span = spanBox([x(point.startTime), x(point.time)], [top, y(low)], narrowest)
    return { ...point, ...middleOfBox(span), span }
  })
}
