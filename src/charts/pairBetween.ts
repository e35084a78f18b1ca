import type { Pair } from '@/domain/explore/pairOf'
import type { PairMark } from './pairMark'
import type { PlacedPair } from './PairsLayout'

/** A dotted line shorter than this is none; figures nearer than that have no stroke between them. */
const NARROWEST = 4
const LEAST_BROKEN = 16
/** What a connector leaves free before a hatched span: it never reaches it. */
const SHY = 8

function joined(pair: Pair): boolean {
  return pair.row.comparison.verdict !== 'not-comparable'
}

/** What lies between two marks: a dotted line, a stroke where they do not compare, or nothing. */
export function pairBetween(
  pair: Pair,
  then: PairMark,
  now: PairMark,
): Pick<PlacedPair, 'connector' | 'slash'> {
  const [first, last] = then.x <= now.x ? [then, now] : [now, then]
  const edge = ({ span, bar, x, radius }: PairMark, side: 'left' | 'right') => {
    const box = span ?? bar
    const room = span ? SHY : 3
    if (!box) return side === 'right' ? x + radius + room : x - radius - room
    return side === 'right' ? box.right + room : box.left - room
  }
  const [start, end] = [edge(first, 'right'), edge(last, 'left')]
  if (!joined(pair)) return last.x - first.x < LEAST_BROKEN ? {} : { slash: (start + end) / 2 }
  return end - start < NARROWEST ? {} : { connector: [start, end] }
}
