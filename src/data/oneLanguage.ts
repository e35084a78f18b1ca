import type { Language } from '@/domain/Bilingual'

/** Every text said in both languages, left in one: `{ vi, en }` becomes `{ vi }`. */
export function inOneLanguage(json: unknown, language: Language): unknown {
  const dropped = language === 'vi' ? 'en' : 'vi'
  return walked(json, (entries) => {
    const keys = new Set(entries.map(([key]) => key))
    const twofold = keys.has('vi') && keys.has('en')
    return twofold ? entries.filter(([key]) => key !== dropped) : entries
  })
}

/**
 * The same texts readable by either key again. A page is read in one language only, so the other
 * key is never asked for; it is filled so that what the types say holds.
 */
export function inBothKeys(json: unknown): unknown {
  return walked(json, (entries) => {
    const text = entries.find(([key]) => key === 'vi' || key === 'en')
    return text ? [...entries, ...otherKey(text, entries.length > 1)] : entries
  })
}

type Entry = readonly [key: string, value: unknown]

/** A unit has two English forms beside its Vietnamese one; every other text has one of each. */
function otherKey([key, value]: Entry, unit: boolean): readonly Entry[] {
  if (key === 'en') return [['vi', unit ? '' : value]]
  return [['en', unit ? { one: value, many: value } : value]]
}

/** A JSON value with the entries of each of its objects changed. */
function walked(json: unknown, change: (entries: readonly Entry[]) => readonly Entry[]): unknown {
  if (Array.isArray(json)) return json.map((each: unknown) => walked(each, change))
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).map(([key, value]): Entry => [key, walked(value, change)])
  return Object.fromEntries(change(entries))
}
