import type { Verdict } from '@/domain/Comparison'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { PairAxis } from './pairAxis'
import type { PairMark } from './pairMark'
import type { PairSizes } from './pairSizes'
import type { PlacedText } from './PlacedText'
import type { Pixel } from './shape'

/** The shape of a verdict; its left end at mid-height. */
interface PlacedVerdict extends Pixel {
  readonly verdict: Verdict
}

/** A row of the drawing from its upper edge to its lower, with its words. */
export interface PlacedRow {
  readonly row: ExploreRow
  readonly top: number
  readonly bottom: number
  readonly texts: readonly PlacedText[]
  readonly verdict: PlacedVerdict
  /** ≠ before "tranh chấp": its left end at mid-height. */
  readonly sign?: Pixel
}

/** A row on an axis. */
export interface PlacedPair extends PlacedRow {
  /** Height of its line. */
  readonly y: number
  readonly then: PairMark
  readonly now: PairMark
  /** Left and right end of the dotted line between figures that compare. */
  readonly connector?: readonly [number, number]
  /** Where a stroke says that the figures do not compare. */
  readonly slash?: number
}

/** The rows of one axis. */
export interface PlacedPairGroup {
  readonly axis: PairAxis
  readonly x: (value: number) => number
  /** Height of the line under its title, and of its end. */
  readonly top: number
  readonly bottom: number
  /** Its title, what it counts, the heads of its columns and the numbers of its axis. */
  readonly texts: readonly PlacedText[]
  readonly pairs: readonly PlacedPair[]
}

/** Everything on a drawing of pairs, placed. */
export interface PairsLayout {
  readonly sizes: PairSizes
  readonly height: number
  readonly groups: readonly PlacedPairGroup[]
  /** The rows that fit no axis; absent where every row does. */
  readonly unplaced?: Pick<PlacedPairGroup, 'top' | 'texts'> & {
    readonly rows: readonly PlacedRow[]
  }
  /** How it is read, in words. */
  readonly note: string
}
