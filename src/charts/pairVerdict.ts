import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { DISPUTE_SIGN } from './disputeSign'
import type { PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import { disputeAfter, disputeRun, stackedLines, verdictLines, verdictTextX } from './pairTexts'
import type { PlacedText } from './PlacedText'
import type { Pixel } from './shape'

/** The words of a verdict before they have a height. */
export interface VerdictWords {
  readonly lines: number
  /** Placed with the middle of their block at a height. */
  readonly at: (
    middle: number,
    leading: number,
  ) => { readonly texts: readonly PlacedText[]; readonly sign?: Pixel }
}

/** The verdict of a row in lines of its column, and "≠ tranh chấp" where it is disputed. */
export function pairVerdict(row: ExploreRow, input: PairsInput, sizes: PairSizes): VerdictWords {
  const words = verdictLines(row, input, sizes)
  const x = verdictTextX(sizes)
  if (!row.comparison.disputed) {
    return {
      lines: words.length,
      at: (middle, leading) => ({ texts: stackedLines(words, x, { middle, leading }) }),
    }
  }
  const dispute = disputeRun(input, sizes)
  const after = disputeAfter(words, dispute, sizes)
  const all = after === undefined ? [...words, dispute] : words
  return {
    lines: all.length,
    at: (middle, leading) => {
      const placed = stackedLines(all, x, { middle, leading })
      const verdict = placed.slice(0, words.length)
      const baseline = placed.at(-1)?.baseline ?? middle
      const left = x + (after ?? 0)
      const text: PlacedText = {
        runs: [dispute],
        x: left + DISPUTE_SIGN.room,
        baseline,
        align: 'left',
      }
      return { texts: [...verdict, text], sign: { x: left, y: baseline - dispute.size * 0.35 } }
    },
  }
}
