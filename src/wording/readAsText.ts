import type { Language } from '@/domain/Bilingual'
import type { ReadAs } from '@/domain/search/readAs'

/** Ways to say the same that are named; there may be more. */
const MOST = 3

const LEAD = { vi: 'Hiểu là', en: 'Read as' }

/** What the words sought were read as; undefined where they were taken as they were typed. */
export function readAsText(readAs: readonly ReadAs[], lang: Language): string | undefined {
  const said = readAs.map((each) => each[lang].slice(0, MOST).join(', ')).filter(Boolean)
  return said.length === 0 ? undefined : `${LEAD[lang]}: ${[...new Set(said)].join('; ')}`
}
