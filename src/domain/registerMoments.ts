import { groupedBy } from './groupedBy'
import type { RegisterLine } from './sourceRegister'

/** Lines that speak of one moment, worked out or not, in their order. */
export type RegisterMoment = readonly [RegisterLine, ...RegisterLine[]]

/** The lines of a source by the moment their figures stand for, so that each is written once. */
export function registerMoments(lines: readonly RegisterLine[]): readonly RegisterMoment[] {
  const groups = groupedBy(lines, ({ claim }) => {
    const { asOf, period, asOfInferred } = claim
    return [asOf, period?.start, period?.end, asOfInferred].join(' ')
  })
  return [...groups.values()].map((group) => group as RegisterMoment)
}
