import type { Bilingual, Language } from '@/domain/Bilingual'
import type { Bound, Claim } from '@/domain/Claim'

/** The words sources use before a figure, all of them Vietnamese, with how each is said here. */
const WORDS: Readonly<Partial<Record<Bound, Readonly<Record<string, Bilingual>>>>> = {
  atLeast: { hơn: { vi: 'hơn', en: 'more than' }, trên: { vi: 'trên', en: 'more than' } },
  atMost: {
    gần: { vi: 'gần', en: 'nearly' },
    dưới: { vi: 'dưới', en: 'under' },
    'lên đến': { vi: 'lên đến', en: 'up to' },
  },
  approx: { khoảng: { vi: 'khoảng', en: 'about' }, 'xấp xỉ': { vi: 'xấp xỉ', en: 'about' } },
}

/**
 * Which hedge stands before a figure? The source's own word where the phrase has it right before
 * a number ("cho trẻ em dưới 6 tuổi" hedges nothing that is "hơn"); else the usual word of its
 * bound. Exact and two-ended figures have none.
 */
export function hedgeText(
  claim: Pick<Claim, 'bound' | 'stated'>,
  lang: Language,
): string | undefined {
  const words = Object.entries(WORDS[claim.bound] ?? {})
  const found = words.find(([said]) =>
    new RegExp(`(?<!\\p{L})${said}\\s+\\d`, 'iu').test(claim.stated.normalize('NFC')),
  )
  const [, hedge] = found ?? words[0] ?? []
  return hedge?.[lang]
}
