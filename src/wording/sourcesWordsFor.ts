import type { Language } from '@/domain/Bilingual'
import type { SourcesWords } from './SourcesWords'
import { sourcesWords as english } from './sourcesWords.en'
import { sourcesWords as vietnamese } from './sourcesWords.vi'

/** What the source register says in a language. It loads with that screen. */
export function sourcesWordsFor(lang: Language): SourcesWords {
  return lang === 'vi' ? vietnamese : english
}
