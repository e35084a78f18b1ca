import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import type { Point } from '@/domain/Series'
import { dueTargets } from './dueTargets'
import { figureExtent } from './figureExtent'
import { hundredth } from './hundredth'
import type { StaffInput } from './StaffInput'
import { heightOf } from './TrendPoint'

/** Part of the height kept above and below, where whiskers rise and fall. */
export const STAFF_MARGIN = 0.28

/** Part of the range added at either end where no change is proven. */
const LEVEL = 1.5

/** A figure alone has nothing to be measured against: it stands in the middle of its own range. */
function loneExtent(indicator: Indicator, point: Point): Interval {
  const { low, high } = figureExtent(indicator, point)
  const value = heightOf(indicator, point)
  const reach = Math.max(high - value, value - low)
  return { low: value - reach, high: value + reach }
}

const NOTHING: Interval = { low: 0, high: 0 }

/** A step no figure proves must not look like one: the marks then come out near level. */
function widened({ low, high }: Interval, { verdict }: Comparison): Interval {
  const more = verdict === 'cannot-tell' || verdict === 'unchanged' ? (high - low) * LEVEL : 0
  return { low: low - more, high: high + more }
}

/** Each row has its own scale: the least its figures allow at the foot, the most on top. */
export function staffScale(input: StaffInput, points: readonly Point[]): (value: number) => number {
  const { height, series, comparison } = input
  const { indicator } = series
  const extent = points.length === 1 ? loneExtent : figureExtent
  const values = [
    ...points.map((point) => extent(indicator, point)),
    ...dueTargets(input).map(({ value }) => ({ low: value, high: value })),
  ]
  const { low, high } = widened(values.length > 0 ? hull(values) : NOTHING, comparison)
  const [top, bottom] = [height * STAFF_MARGIN, height * (1 - STAFF_MARGIN)]
  return (value) => {
    if (high === low) return height / 2
    const up = (value - low) / (high - low)
    return hundredth(bottom - (indicator.kind === 'rank' ? 1 - up : up) * (bottom - top))
  }
}
