import { clean } from '@/domain/clean'
import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { niceStep } from './niceStep'

/** The vertical axis: its ends and its gridlines, in base units (or index points). */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  /** Ascending, ends included. */
  readonly ticks: readonly number[]
  readonly log: boolean
  /** Ranks: the better, smaller place is on top. */
  readonly inverse: boolean
}

export interface ValueAxisNeeds {
  readonly kind: Kind
  readonly log: boolean
  /** Most gridlines the height has room for. */
  readonly most: number
  /** No gridline between whole numbers. */
  readonly whole: boolean
}

/** Part of the range kept free below the lowest figure, for its label. */
const FOOT = 0.2

function ticksFrom(low: number, high: number, step: number): number[] {
  const count = Math.round((high - low) / step)
  return Array.from({ length: count + 1 }, (_, index) => clean(low + index * step, high))
}

/** A single figure has no range of its own; a fifth of it, or one, gives the axis some. */
function spread({ low, high }: Interval): Interval {
  if (high > low) return { low, high }
  const room = Math.abs(low) / 10 || 1
  return { low: low - room, high: high + room }
}

/**
 * Bounds of what the kind allows. The axis starts at 0 unless the figures fill less than its upper
 * half: then it may start higher, and the page says so in words.
 */
function linearAxis(range: Interval, { kind, most, whole }: ValueAxisNeeds): ValueAxis {
  const { low, high } = spread(range)
  const ceiling = kind === 'share' ? 100 : Infinity
  const fromZero = low < high / 2
  const foot = fromZero ? 0 : Math.max(0, low - (high - low) * FOOT)
  for (let count = most; ; count -= 1) {
    const least = (high - foot) / Math.max(1, count)
    const step = whole ? Math.max(1, Math.ceil(niceStep(least))) : niceStep(least)
    const start = fromZero ? 0 : Math.floor(clean(foot / step)) * step
    const end = Math.min(ceiling, Math.ceil(clean(high / step)) * step)
    const ticks = ticksFrom(start, Math.max(end, start + step), step)
    if (ticks.length > most + 1 && count > 1) continue
    return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, log: false, inverse: false }
  }
}

/** Places, the best on top. There is no rank 0; the foot is where the last one needs it. */
function rankAxis(range: Interval, most: number): ValueAxis {
  const { low, high } = spread(range)
  const foot = Math.ceil(high + (high - low) * FOOT)
  const step = Math.max(1, Math.ceil(niceStep((foot - low) / most)))
  const start = Math.floor(low / step) * step
  const ticks = ticksFrom(start, Math.floor(foot / step) * step, step)
  const kept = ticks.map((tick) => Math.max(1, tick))
  return { low: kept[0] ?? 1, high: foot, ticks: kept, log: false, inverse: true }
}

const DECADE = [1, 2, 5]

/** 1, 2, 5, 10, 20 …; only the powers of ten where that makes too many. */
function logAxis(range: Interval, most: number): ValueAxis {
  const first = Math.floor(Math.log10(range.low))
  const last = Math.ceil(Math.log10(range.high))
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  const all = powers.flatMap((power) => DECADE.map((digit) => clean(digit * power)))
  const start = all.findLast((tick) => tick <= range.low) ?? range.low
  const end = all.find((tick) => tick >= range.high) ?? range.high
  const fine = all.filter((tick) => tick >= start && tick <= end)
  const coarse = fine.filter((tick) => powers.includes(tick))
  const ticks = fine.length <= most + 1 || coarse.length < 2 ? fine : coarse
  return { low: start, high: end, ticks, log: true, inverse: false }
}

/** Which vertical axis shows a range of values? With round gridlines, never beyond the possible. */
export function valueAxis(range: Interval, needs: ValueAxisNeeds): ValueAxis {
  if (needs.log) return logAxis(range, needs.most)
  return needs.kind === 'rank' ? rankAxis(range, needs.most) : linearAxis(range, needs)
}
