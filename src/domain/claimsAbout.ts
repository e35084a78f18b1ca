import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import type { DatasetIndex } from './indexDataset'
import type { Indicator } from './Indicator'

/**
 * Every claim a reader of an indicator should see, in time order: its own, those of its parts
 * where it is derived, and those of other indicators that contradict one of them.
 */
export function claimsAbout(index: DatasetIndex, indicator: Indicator): readonly Claim[] {
  const own = new Set([
    ...indicator.claims,
    ...index.seriesOf(indicator).points.flatMap(({ claims }) => claims),
  ])
  const ids = new Set([...own].map(({ id }) => id))
  const against = index.contradicting.filter(
    (claim) => !own.has(claim) && claim.contradicts.some((id) => ids.has(id)),
  )
  return [...own, ...against].toSorted((a, b) => {
    const [first, second] = [claimDay(a), claimDay(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
}
