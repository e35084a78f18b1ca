import type { Language } from '@/domain/Bilingual'
import type { ExploreWords } from './ExploreWords'
import { exploreWords as english } from './exploreWords.en'
import { exploreWords as vietnamese } from './exploreWords.vi'

/** What the analyst's screen says in a language. It loads with that screen. */
export function exploreWordsFor(lang: Language): ExploreWords {
  return lang === 'vi' ? vietnamese : english
}
