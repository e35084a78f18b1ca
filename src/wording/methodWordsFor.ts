import type { Language } from '@/domain/Bilingual'
import type { MethodWords } from './MethodWords'
import { methodWords as english } from './methodWords.en'
import { methodWords as vietnamese } from './methodWords.vi'

/** What the reading rules say in a language. They load with that screen. */
export function methodWordsFor(lang: Language): MethodWords {
  return lang === 'vi' ? vietnamese : english
}
