import type { Bilingual, Language } from '@/domain/Bilingual'
import { numberText } from './numberText'
import { NBSP } from './signs'

/** How much stands behind a comparison? "8 số, 11 nguồn", "1 figure, 1 source". */
export function countsText(figures: number, sources: number, lang: Language): string {
  const count = (number: number, { vi, en }: Bilingual) =>
    numberText(number, lang) + NBSP + (lang === 'vi' ? vi : number === 1 ? en : `${en}s`)
  const figure = { vi: 'số', en: 'figure' }
  const source = { vi: 'nguồn', en: 'source' }
  return `${count(figures, figure)}, ${count(sources, source)}`
}
