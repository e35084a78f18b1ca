import type { Point } from './Series'

/** Do the claims of a point name several counting rules, so that it stands on no single one? */
export function mixedBases(point: Point): boolean {
  return point.basis === undefined && point.claims.some((claim) => claim.basis !== undefined)
}
