import type { Language } from '@/domain/Bilingual'
import type { CheckWords } from './CheckWords'
import { checkWords as english } from './checkWords.en'
import { checkWords as vietnamese } from './checkWords.vi'

/** What is said in a language where sources are laid side by side. */
export function checkWordsFor(lang: Language): CheckWords {
  return lang === 'vi' ? vietnamese : english
}
