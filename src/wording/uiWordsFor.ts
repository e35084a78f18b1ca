import type { Language } from '@/domain/Bilingual'
import type { UiWords } from './UiWords'
import { uiWords as english } from './uiWords.en'
import { uiWords as vietnamese } from './uiWords.vi'

/** What the frame and shared parts say in a language. A bundle of one language holds only that one. */
export function uiWordsFor(lang: Language): UiWords {
  return lang === 'vi' ? vietnamese : english
}
