import type { Interval } from '@/domain/Interval'
import type { Target } from '@/domain/Target'

/** Places along a progress bar that starts at zero, as fractions of its length. */
export interface ProgressGeometry {
  readonly target: number
  /** What is reached; absent where nothing is published. */
  readonly reached?: { readonly low: number; readonly width: number }
}

/**
 * How far a figure is on its way from zero to a target. The bar is as long as the larger of the
 * two.
 * @param interval of the figure, in the target's unit
 */
export function progressGeometry(target: Target, interval: Interval | undefined): ProgressGeometry {
  const length = Math.max(target.value, interval?.high ?? 0)
  if (length === 0) return { target: 0 }
  if (interval === undefined) return { target: target.value / length }
  return {
    target: target.value / length,
    reached: { low: interval.low / length, width: (interval.high - interval.low) / length },
  }
}
