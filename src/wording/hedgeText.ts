import type { Language } from '@/domain/Bilingual'
import type { Bound, Claim } from '@/domain/Claim'

/** The words sources use before a figure, with what each says in English. */
const WORDS: Readonly<Partial<Record<Bound, Readonly<Record<string, string>>>>> = {
  atLeast: { hơn: 'more than', trên: 'more than' },
  atMost: { gần: 'nearly', dưới: 'under', 'lên đến': 'up to' },
  approx: { khoảng: 'about', 'xấp xỉ': 'about' },
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
  const found = words.find(([vi]) =>
    new RegExp(`(?<!\\p{L})${vi}\\s+\\d`, 'iu').test(claim.stated.normalize('NFC')),
  )
  const [vi, en] = found ?? words[0] ?? []
  return lang === 'vi' ? vi : en
}
