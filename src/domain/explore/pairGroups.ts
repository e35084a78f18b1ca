import type { Kind } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { axisKey } from './axisKey'
import { hasRatios } from './courseOf'
import type { ExploreRow } from './ExploreRow'
import { pairOf, type Pair } from './pairOf'

/** How large the figures of an axis are; other quantities than counts have no magnitude of note. */
export type Magnitude = 'millions' | 'thousands' | 'ones'

/** Pairs on one axis, the largest change first. */
export interface PairGroup {
  readonly key: string
  readonly kind: Kind
  readonly magnitude: Magnitude
  readonly pairs: readonly Pair[]
}

/**
 * Why a row stands on no axis: `none` it has no figure, `one` only one, `total` its figures are
 * parts of two totals, `larger` every other row of its axis would fall to 0.
 */
export type UnplacedReason = 'none' | 'one' | 'total' | 'larger'

export interface UnplacedRow {
  readonly row: ExploreRow
  readonly why: UnplacedReason
}

/** Every row, on an axis of its unit or on none. */
export interface PairGroups {
  readonly groups: readonly PairGroup[]
  readonly unplaced: readonly UnplacedRow[]
}

const KINDS: readonly Kind[] = ['stock', 'flow', 'rate', 'share', 'score', 'rank']
const MAGNITUDES: readonly Magnitude[] = ['millions', 'thousands', 'ones']

/** On an axis that ends at one figure, another so many times smaller stands at its foot. */
const TIMES_LARGER = 20

/** The largest a figure may be; one without an upper end counts by its lower. */
function highOf({ interval: { low, high } }: Point): number {
  return Number.isFinite(high) ? high : low
}

function topOf({ from, to }: Pair): number {
  return Math.max(highOf(from), highOf(to))
}

function magnitudeOf(pair: Pair): Magnitude {
  if (!hasRatios(pair.row.indicator.kind)) return 'ones'
  const top = topOf(pair)
  if (top >= 1e6) return 'millions'
  return top >= 1e3 ? 'thousands' : 'ones'
}

/** How far did a row move at least? Counts in proportion, all else in its own unit. */
function moved({ row: { indicator, comparison } }: Pair): number {
  const { change, ratio, verdict } = comparison
  if (change === undefined) return -1
  if (verdict !== 'rose' && verdict !== 'fell') return 0
  if (!hasRatios(indicator.kind)) return verdict === 'rose' ? change.low : -change.high
  // From nothing to something there is no ratio: nothing can have moved further.
  if (ratio === undefined) return Infinity
  return Math.abs(Math.log(verdict === 'rose' ? ratio.low : ratio.high))
}

function byMove(pairs: readonly Pair[]): readonly Pair[] {
  const keyed = pairs.map((pair) => ({ pair, by: moved(pair) }))
  return keyed
    .toSorted((one, other) => (one.by === other.by ? 0 : other.by - one.by))
    .map(({ pair }) => pair)
}

/**
 * Which pairs are so much larger that all others would fall to 0? The few before the first gap, in
 * order of size. Shares have one axis from 0 to 100, and ranks run the other way: none of them is.
 */
function outsized({ kind, pairs }: PairGroup): readonly Pair[] {
  if (kind === 'share' || kind === 'rank') return []
  const ordered = pairs.toSorted((one, other) => topOf(other) - topOf(one))
  const tops = ordered.map(topOf)
  const few = Math.floor(tops.length / 2)
  const last = tops
    .slice(0, few)
    .findIndex((top, place) => top > Math.max(...tops.slice(place + 1)) * TIMES_LARGER)
  return ordered.slice(0, last + 1)
}

/** Pairs by their axis: those of one unit, counts by the size of their figures. */
function axesOf(pairs: readonly Pair[]): readonly PairGroup[] {
  const axes = new Map<string, PairGroup & { readonly pairs: Pair[] }>()
  for (const pair of pairs) {
    const magnitude = magnitudeOf(pair)
    const { indicator } = pair.row
    const key = `${axisKey(indicator)} ${magnitude}`
    const axis = axes.get(key)
    if (axis) axis.pairs.push(pair)
    else axes.set(key, { key, kind: indicator.kind, magnitude, pairs: [pair] })
  }
  return [...axes.values()].toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      MAGNITUDES.indexOf(one.magnitude) - MAGNITUDES.indexOf(other.magnitude),
  )
}

function whyUnpaired({ comparison: { from, to } }: ExploreRow): UnplacedReason {
  if (to === undefined) return 'none'
  return from === undefined || from === to ? 'one' : 'total'
}

/**
 * Which rows may stand on one axis, and which on none? Those of one unit may, counts only with
 * others of their size, so that a dozen does not stand beside millions.
 */
export function pairGroups(rows: readonly ExploreRow[]): PairGroups {
  const axes = axesOf(rows.flatMap((row) => pairOf(row) ?? []))
  const beyond = axes.flatMap(outsized)
  const larger = rows.filter((row) => beyond.some((pair) => pair.row === row))
  const unpaired = rows.filter((row) => pairOf(row) === undefined)
  return {
    groups: axes.map((axis) => ({
      ...axis,
      pairs: byMove(axis.pairs.filter((pair) => !beyond.includes(pair))),
    })),
    unplaced: [
      ...larger.map((row) => ({ row, why: 'larger' as const })),
      ...unpaired.map((row) => ({ row, why: whyUnpaired(row) })),
    ],
  }
}
