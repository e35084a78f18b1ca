import type { Language } from '@/domain/Bilingual'
import type { Kind } from '@/domain/Indicator'

/** A word that stands for a power of ten: triệu, tỷ, million, billion, trillion. */
export interface Scale {
  readonly factor: number
  /** Empty where a number is written out in full. */
  readonly word: string
}

export const PLAIN: Scale = { factor: 1, word: '' }

/** Largest first. Vietnamese counts on in tỷ: 16.800 tỷ; thousands are written out in both. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  vi: [
    { factor: 1e9, word: 'tỷ' },
    { factor: 1e6, word: 'triệu' },
  ],
  en: [
    { factor: 1e12, word: 'trillion' },
    { factor: 1e9, word: 'billion' },
    { factor: 1e6, word: 'million' },
  ],
}

/** Which scale words may a kind of indicator use? Only counts and averages have any. */
export function scalesOf(kind: Kind, lang: Language): readonly Scale[] {
  return kind === 'stock' || kind === 'flow' || kind === 'rate' ? SCALES[lang] : []
}
