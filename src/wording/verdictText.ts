import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { chipText } from './chipText'
import { fullText } from './fullText'

/** A verdict, short for the chip and in full for everything else; both say the same. */
export interface VerdictWords {
  readonly chip: string
  readonly full: string
}

/** What does a comparison come to, in words? */
export function verdictText(comparison: Comparison, unit: Unit, lang: Language): VerdictWords {
  return { chip: chipText(comparison, unit, lang), full: fullText(comparison, unit, lang) }
}
