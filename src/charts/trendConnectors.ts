import { connects } from '@/domain/comparable'
import type { Indicator } from '@/domain/Indicator'
import { isBar, type TrendPoint } from './TrendPoint'

/** A dotted line between two published points; nothing is known in between. */
export interface Connector {
  readonly from: TrendPoint
  readonly to: TrendPoint
  /** Between THEN and NOW, where it is drawn stronger. */
  readonly inner: boolean
}

/** Which consecutive points are joined? Only those that compare, are not disputed, and are one figure each. */
export function trendConnectors(indicator: Indicator, points: readonly TrendPoint[]): Connector[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (from === undefined || !connects(indicator, from.point, to.point)) return []
    if (isBar(from) || isBar(to)) return []
    return [{ from, to, inner: from.role !== 'outer' && to.role !== 'outer' }]
  })
}
