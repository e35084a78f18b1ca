import type { Language } from '@/domain/Bilingual'

const AND: Readonly<Record<Language, string>> = { vi: 'và', en: 'and' }

/** Several things in a row: "số đếm, thứ hạng và điểm số". */
export function listText(things: readonly string[], lang: Language): string {
  const last = things.at(-1) ?? ''
  const rest = things.slice(0, -1)
  return rest.length === 0 ? last : `${rest.join(', ')} ${AND[lang]} ${last}`
}
