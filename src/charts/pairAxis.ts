import { clean } from '@/domain/clean'
import type { PairGroup } from '@/domain/explore/pairGroups'
import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import { figureExtent } from './figureExtent'
import { niceStep } from './niceStep'

/** The level axis of a group of pairs, in base units. */
export interface PairAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** Ranks: the better, smaller place is at the right. */
  readonly inverse: boolean
  /** What its numbers are divided by: a million, where its title says so. */
  readonly factor: number
}

/** Part of the range kept free beyond the largest figure, for what is written beside it. */
const HEADROOM = 0.08
/** Per cent are read by quarters. */
const QUARTERS = 4

function rangeOf({ pairs }: PairGroup): Interval {
  return hull(
    pairs.flatMap(({ row: { indicator }, from, to }) => [
      figureExtent(indicator, from),
      figureExtent(indicator, to),
    ]),
  )
}

/** Every step from one that is not below `low` to one that is not above `high`. */
function steps(low: number, high: number, step: number): number[] {
  const first = Math.ceil(clean(low / step))
  const last = Math.floor(clean(high / step))
  return Array.from({ length: last - first + 1 }, (_, place) => clean((first + place) * step))
}

/** There is no rank 0: the axis ends at the first place. */
function rankAxis({ high }: Interval, most: number): PairAxis {
  const step = Math.max(1, niceStep(high / most))
  const end = Math.max(step, Math.ceil(high / step) * step, 2)
  const ticks = steps(step, end, step).filter((tick) => tick > 1)
  return { low: 1, high: end, ticks: [1, ...ticks], inverse: true, factor: 1 }
}

/**
 * Which axis shows the pairs of a group? From 0, for shares to 100, for ranks the other way round.
 * @param most steps between its gridlines
 */
export function pairAxis(group: PairGroup, most: number): PairAxis {
  const { kind, magnitude } = group
  const range = rangeOf(group)
  if (kind === 'rank') return rankAxis(range, most)
  const low = Math.min(0, range.low)
  const high =
    kind === 'share' ? 100 : range.high > low ? range.high + (range.high - low) * HEADROOM : low + 1
  const step = niceStep((high - low) / (kind === 'share' ? QUARTERS : most))
  const factor = magnitude === 'millions' ? 1e6 : 1
  return { low, high, ticks: steps(low, high, step), inverse: false, factor }
}
