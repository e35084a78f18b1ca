import type { Language } from '@/domain/Bilingual'
import type { Kind } from '@/domain/Indicator'

interface Noun {
  readonly vi: string
  readonly en: { readonly one: string; readonly many: string }
}

const NOUNS: Readonly<Record<Kind, Noun>> = {
  stock: { vi: 'số đếm', en: { one: 'a count', many: 'counts' } },
  flow: { vi: 'số trong kỳ', en: { one: 'a count over a period', many: 'counts over a period' } },
  rate: { vi: 'mức bình quân', en: { one: 'an average', many: 'averages' } },
  share: { vi: 'tỷ lệ phần trăm', en: { one: 'a share', many: 'shares' } },
  score: { vi: 'điểm số', en: { one: 'a score', many: 'scores' } },
  rank: { vi: 'thứ hạng', en: { one: 'a rank', many: 'ranks' } },
}

/** What are the figures of a kind called in running text? English tells one from several. */
export function kindNoun(kind: Kind, count: number, lang: Language): string {
  const noun = NOUNS[kind]
  if (lang === 'vi') return noun.vi
  return count === 1 ? noun.en.one : noun.en.many
}
