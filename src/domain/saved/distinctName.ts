import { cutName } from './plainName'
import { LONGEST_VIEW_NAME } from './SavedView'

/** A number that tells names apart; longer ones are years and belong to the name. */
const NUMBERED = / \((?:[2-9]|[1-9]\d{1,2})\)$/

/** Characters of the longest such number. */
const LONGEST_NUMBER = 6

/** What names have in common that only a number tells apart, also where it had to make room. */
export function nameRoot(name: string): string {
  return cutName(name.replace(NUMBERED, ''), LONGEST_VIEW_NAME - LONGEST_NUMBER)
}

/** The name itself where nobody has it, else with the first free number: "Họp giao ban (2)". */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const base = name.replace(NUMBERED, '')
  for (let number = 2; ; number += 1) {
    const ends = ` (${number})`
    const numbered = cutName(base, LONGEST_VIEW_NAME - ends.length) + ends
    if (!taken.has(numbered)) return numbered
  }
}
