import type { Language } from '@/domain/Bilingual'
import type { TakeawayWords } from './TakeawayWords'
import { takeawayWords as english } from './takeawayWords.en'
import { takeawayWords as vietnamese } from './takeawayWords.vi'

/** What the files an analyst takes away say in a language. They load with the first file. */
export function takeawayWordsFor(lang: Language): TakeawayWords {
  return lang === 'vi' ? vietnamese : english
}
