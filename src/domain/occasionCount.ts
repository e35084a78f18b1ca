import type { Claim } from './Claim'
import { sameOccasion } from './sameOccasion'

/** How often was something said? Papers that report one occasion say it once. */
export function occasionCount(claims: readonly Claim[]): number {
  return claims.reduce<readonly (readonly Claim[])[]>((groups, claim) => {
    const met = groups.filter((group) => group.some((other) => sameOccasion(other, claim)))
    const others = groups.filter((group) => !met.includes(group))
    return [...others, [...met.flat(), claim]]
  }, []).length
}
