import type { Language } from '@/domain/Bilingual'
import type { ExportWords } from './ExportWords'
import { exportWords as english } from './exportWords.en'
import { exportWords as vietnamese } from './exportWords.vi'

/** What the panel says in a language from which an analyst takes things away. */
export function exportWordsFor(lang: Language): ExportWords {
  return lang === 'vi' ? vietnamese : english
}
