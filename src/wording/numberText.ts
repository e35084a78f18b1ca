import type { Language } from '@/domain/Bilingual'
import { clean } from '@/domain/clean'
import { decimalsOf } from './decimalsOf'
import { MINUS } from './signs'

/** A map, which a bundle of one language keeps whole: sources may write figures either way. */
const LOCALES: ReadonlyMap<Language, string> = new Map([
  ['vi', 'vi-VN'],
  ['en', 'en-GB'],
])

const formatters = new Map<string, Intl.NumberFormat>()

function formatterOf(lang: Language, digits: number): Intl.NumberFormat {
  const key = `${lang}${digits}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(LOCALES.get(lang), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: true,
  })
  formatters.set(key, made)
  return made
}

/** Numbers written before; pages say the same ones again and again. */
const written = new Map<string, string>()
const MOST_KEPT = 5000

function write(value: number, lang: Language, digits: number): string {
  const text = formatterOf(lang, digits).format(Math.abs(clean(value)))
  // Zero has no sign, also where a small negative number was rounded to it.
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}

/**
 * How is a plain number written? 57,1 and 67.910.130 in Vietnamese, 57.1 and 67,910,130 in
 * English, with a true minus. `digits` is the number of decimals; without it, as many as needed.
 */
export function numberText(value: number, lang: Language, digits?: number): string {
  const key = `${lang}${digits ?? ''}:${value}`
  const known = written.get(key)
  if (known !== undefined) return known
  if (written.size >= MOST_KEPT) written.clear()
  const text = write(value, lang, digits ?? decimalsOf(value))
  written.set(key, text)
  return text
}
