import { clean } from './clean'
import type { Interval } from './Interval'

/** Does the interval allow one value only, as a full count does? */
export function isSingle(interval: Interval): boolean {
  return interval.low === interval.high
}

/** What would make all of the intervals hold? Their common part; `list` is not empty. */
function common(list: readonly Interval[]): Interval {
  return {
    low: Math.max(...list.map((each) => each.low)),
    high: Math.min(...list.map((each) => each.high)),
  }
}

/**
 * Which values do all intervals of a non-empty list allow? None where they part, nor where they
 * only touch, unless one is a full count: 86 to 87 and 87 to 88 speak of different numbers.
 */
export function shared(list: readonly Interval[]): Interval | undefined {
  const part = common(list)
  if (part.low < part.high) return part
  return part.low === part.high && list.some(isSingle) ? part : undefined
}

/** Can both be true of one value? */
export function overlap(a: Interval, b: Interval): boolean {
  return shared([a, b]) !== undefined
}

/** Which is the smallest interval that holds every one of a non-empty list? */
export function hull(list: readonly Interval[]): Interval {
  return {
    low: Math.min(...list.map((each) => each.low)),
    high: Math.max(...list.map((each) => each.high)),
  }
}

/** Which part of an interval is possible at all? Nearest possible values where none is. */
export function clip(interval: Interval, limits: Interval): Interval {
  const within = (value: number): number => Math.min(limits.high, Math.max(limits.low, value))
  return { low: within(interval.low), high: within(interval.high) }
}

/** Which differences a − b are possible? */
export function minus(a: Interval, b: Interval): Interval {
  return {
    low: clean(a.low - b.high, Math.max(Math.abs(a.low), Math.abs(b.high))),
    high: clean(a.high - b.low, Math.max(Math.abs(a.high), Math.abs(b.low))),
  }
}

/** What does an interval become when every value is multiplied by a factor of zero or more? */
export function times(interval: Interval, factor: number): Interval {
  return { low: clean(interval.low * factor), high: clean(interval.high * factor) }
}

/**
 * Which quotients a ÷ b are possible, for intervals without negative values? `high` is Infinity
 * where b may be 0; nothing where b can only be 0.
 */
export function dividedBy(a: Interval, b: Interval): Interval | undefined {
  if (b.high === 0) return undefined
  return {
    low: clean(a.low / b.high),
    high: b.low === 0 ? Infinity : clean(a.high / b.low),
  }
}
