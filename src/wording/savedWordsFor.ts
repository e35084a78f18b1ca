import type { Language } from '@/domain/Bilingual'
import type { SavedWords } from './SavedWords'
import { savedWords as english } from './savedWords.en'
import { savedWords as vietnamese } from './savedWords.vi'

/** What is said where screens are saved under a name. It loads with the analyst's screen. */
export function savedWordsFor(lang: Language): SavedWords {
  return lang === 'vi' ? vietnamese : english
}
