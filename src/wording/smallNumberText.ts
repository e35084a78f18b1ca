import type { Language } from '@/domain/Bilingual'
import { numberText } from './numberText'

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** How is a small count said in running text? Words to ten, figures beyond. */
export function smallNumberText(count: number, lang: Language): string {
  return WORDS[lang][count] ?? numberText(count, lang)
}
