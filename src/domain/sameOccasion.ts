import type { Claim } from './Claim'

type Made = Pick<Claim, 'source' | 'occasion'>

/** One article, or several papers reporting one speech, are one occasion. */
export function sameOccasion(a: Made, b: Made): boolean {
  return a.source === b.source || (a.occasion !== undefined && a.occasion === b.occasion)
}
