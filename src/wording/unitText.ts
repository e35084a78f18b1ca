import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'

/** How is a unit said after a number? English has a singular, for exactly one. */
export function unitText(unit: Unit, value: number, lang: Language): string {
  if (lang === 'vi') return unit.vi
  return Math.abs(value) === 1 ? unit.en.one : unit.en.many
}
