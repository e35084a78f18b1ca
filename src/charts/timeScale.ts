/** The time axis: the instants at its edges, and how instants become pixels. */
export interface TimeScale {
  readonly startTime: number
  readonly endTime: number
  readonly x: (time: number) => number
}

const DAY_MS = 86_400_000

/** A single moment stands in the middle of one year. */
const LONE_SPAN = 365 * DAY_MS

/**
 * A true time axis over a width in pixels, with so much room before the first and after the last
 * of the given instants.
 */
export function timeScale(
  times: readonly number[],
  width: number,
  before: number,
  after: number,
): TimeScale {
  const first = Math.min(...times)
  const last = Math.max(...times)
  const lone = last - first < DAY_MS
  const from = lone ? first - LONE_SPAN / 2 : first
  const to = lone ? last + LONE_SPAN / 2 : last
  const perPixel = (to - from) / Math.max(1, width - before - after)
  const startTime = from - before * perPixel
  const endTime = to + after * perPixel
  return { startTime, endTime, x: (time) => (time - startTime) / perPixel }
}
