import { middleOfBox } from './Box'
import { spanBox } from './spanBox'
import type { TrendFrame } from './TrendFrame'
import type { PlacedPoint } from './TrendLayout'
import { isBar, type TrendPoint } from './TrendPoint'

/** Half the width of a capped bar, in pixels. */
const CAP = 7

/** "3 đến 6": the bar reaches from end to end; its middle is a figure nobody stated. */
function barred(point: TrendPoint, { x, y }: TrendFrame): PlacedPoint {
  const { low, high } = point.interval
  const [left, right] = [x(point.time) - CAP, x(point.time) + CAP]
  const [top, bottom] = [Math.min(y(low), y(high)), Math.max(y(low), y(high))]
  return { ...point, x: x(point.time), y: (top + bottom) / 2, bar: { left, right, top, bottom } }
}

/**
 * Where does each point stand? A disputed one becomes a span as wide as its days and as high as
 * its hull, never smaller than can be seen; a stated interval a capped bar.
 */
export function placedPoints(
  points: readonly TrendPoint[],
  frame: TrendFrame,
  narrowest: number,
): PlacedPoint[] {
  const { x, y } = frame
  return points.map((point) => {
    if (isBar(point)) return barred(point, frame)
    if (!point.disputed) return { ...point, x: x(point.time), y: y(point.value) }
    const { low, high } = point.interval
    const top = y(Number.isFinite(high) ? high : low)
    const span = spanBox([x(point.startTime), x(point.time)], [top, y(low)], narrowest)
    return { ...point, ...middleOfBox(span), span }
  })
}
