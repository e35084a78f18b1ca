import type { Bound } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import type { Box } from './Box'
import { figureExtent } from './figureExtent'
import type { PairSizes } from './pairSizes'
import { spanBox } from './spanBox'
import { boundOf, heightOf, isBar } from './TrendPoint'

/** One figure of a pair on its level axis. */
export interface PairMark {
  readonly side: 'then' | 'now'
  /** Its middle across, in pixels; it stands at the height of its row's line. */
  readonly x: number
  readonly radius: number
  readonly bound: Bound
  /** Where its whisker points: to the greater values, or the smaller. */
  readonly greater: 'left' | 'right'
  /** A disputed figure is this hatched span, a stated interval this capped bar; neither has a dot. */
  readonly span?: Box
  readonly bar?: Box
  /** How far the mark reaches, with its whisker. */
  readonly left: number
  readonly right: number
}

/** The line a mark stands on: places across, and its height. */
export interface PairLine {
  readonly x: (value: number) => number
  readonly y: number
  /** Greater values are to the left. */
  readonly inverse: boolean
}

/** Half the height of a span and of the caps of a bar, in pixels. */
const HALF = { span: 8, cap: 6 }
/** Smallest a dispute is drawn, in pixels. */
const NARROWEST = 14

function reach(bound: Bound, greater: 'left' | 'right', whisker: number): [number, number] {
  if (bound === 'exact' || bound === 'between') return [0, 0]
  if (bound === 'approx') return [whisker / 2, whisker / 2]
  const toGreater = bound === 'atLeast'
  return toGreater === (greater === 'right') ? [0, whisker] : [whisker, 0]
}

function boxBetween(ends: readonly [number, number], y: number, half: number): Box {
  return { left: Math.min(...ends), right: Math.max(...ends), top: y - half, bottom: y + half }
}

/** The mark of a figure: a dot with its whisker, a hatched span, or a capped bar. */
export function pairMark(
  side: PairMark['side'],
  point: Point,
  indicator: Indicator,
  line: PairLine,
  sizes: Pick<PairSizes, 'thenDot' | 'nowDot' | 'whisker'>,
): PairMark {
  const radius = side === 'then' ? sizes.thenDot : sizes.nowDot
  const bound = boundOf(indicator, point)
  const greater = line.inverse ? ('left' as const) : ('right' as const)
  const known = { side, radius, bound, greater }
  const { low, high } = figureExtent(indicator, point)
  const ends = [line.x(low), line.x(high)] as const
  if (point.state === 'disputed') {
    const span = spanBox(ends, [line.y - HALF.span, line.y + HALF.span], NARROWEST)
    return { ...known, x: (span.left + span.right) / 2, span, left: span.left, right: span.right }
  }
  if (isBar({ bound, interval: point.interval })) {
    const bar = boxBetween(ends, line.y, HALF.cap)
    return { ...known, x: (bar.left + bar.right) / 2, bar, left: bar.left, right: bar.right }
  }
  const x = line.x(heightOf(indicator, point))
  const [left, right] = reach(bound, greater, sizes.whisker)
  return { ...known, x, left: x - Math.max(radius, left), right: x + Math.max(radius, right) }
}

/** Two dots on one place: the earlier shows around the later. */
export function stacked(then: PairMark, now: PairMark): [PairMark, PairMark] {
  const dots = [then, now].every(({ span, bar }) => span === undefined && bar === undefined)
  if (!dots || Math.abs(then.x - now.x) > 3) return [then, now]
  const radius = now.radius + 2.5
  const { x } = then
  const left = Math.min(then.left, x - radius)
  const right = Math.max(then.right, x + radius)
  return [
    { ...then, radius, left, right },
    { ...now, radius: now.radius - 2 },
  ]
}
