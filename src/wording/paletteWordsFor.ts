import type { Language } from '@/domain/Bilingual'
import type { PaletteWords } from './PaletteWords'
import { paletteWords as english } from './paletteWords.en'
import { paletteWords as vietnamese } from './paletteWords.vi'

/** What the palette says in a language. It loads with the palette. */
export function paletteWordsFor(lang: Language): PaletteWords {
  return lang === 'vi' ? vietnamese : english
}
