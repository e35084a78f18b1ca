import { isOneEditApart } from './isOneEditApart'
import type { SoughtWord } from './Query'
import type { ReadWord } from './readWord'

/** How like a word is to the one sought: not at all, its beginning, the word but for marks, itself. */
export type Likeness = 0 | 1 | 2 | 3

/** Letters from which on a slip may be forgiven: shorter words differ by one letter too often. */
const SLIPS_FROM = 5

/** How like is a word of a text to a word that is sought? */
export function likeness(sought: SoughtWord, { form, key }: ReadWord, loose: boolean): Likeness {
  if (key === sought.key) return sought.accented && form !== sought.form ? 2 : 3
  if ((sought.beginning || loose) && key.startsWith(sought.key)) return 1
  const slip = loose && sought.key.length >= SLIPS_FROM && isOneEditApart(key, sought.key)
  return slip ? 1 : 0
}
