import type { Claim } from './Claim'
import { clean } from './clean'
import type { Kind } from './Indicator'
import type { Interval } from './Interval'
import { clip } from './intervals'

type Figure = Pick<Claim, 'value' | 'valueMax' | 'bound' | 'step' | 'of'>

/**
 * Which values does a claim allow, in base units? The table of DESIGN section 4: "hơn 67 triệu" is
 * read as 67 to 68 million, for a speaker who had 68 would have said so.
 */
export function intervalOf(claim: Figure, kind: Kind): Interval {
  return clip(stated(claim), possible(kind, claim.of))
}

function stated({ value, valueMax = value, bound, step }: Figure): Interval {
  const scale = Math.max(Math.abs(value), step)
  const below = (distance: number): number => clean(value - distance, scale)
  const above = (distance: number): number => clean(value + distance, scale)
  switch (bound) {
    case 'exact':
      // Speakers round to the nearest or cut off what follows the last digit they say.
      return { low: below(step / 2), high: above(step) }
    case 'atLeast':
      return { low: value, high: above(step) }
    case 'atMost':
      return { low: below(step), high: value }
    case 'approx':
      return { low: below(step), high: above(step) }
    case 'between':
      return { low: value, high: valueMax }
  }
}

function possible(kind: Kind, of: number = Infinity): Interval {
  switch (kind) {
    case 'stock':
    case 'flow':
      return { low: 0, high: of }
    case 'rate':
      return { low: 0, high: Infinity }
    case 'share':
      return { low: 0, high: 100 }
    case 'rank':
      return { low: 1, high: of }
    case 'score':
      return { low: -Infinity, high: Infinity }
  }
}
