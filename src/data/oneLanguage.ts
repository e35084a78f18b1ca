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
 * key is never asked for; it is filled so that what the types say holds. Changes the value it is
 * given, which was just parsed: a copy would cost a phone a tenth of a second.
 */
export function inBothKeys(json: unknown): unknown {
  if (Array.isArray(json)) {
    for (const each of json) inBothKeys(each)
  } else if (isObject(json)) {
    fillKeys(json)
    for (const key of Object.keys(json)) inBothKeys(json[key])
  }
  return json
}

type JsonObject = Record<string, unknown>

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null
}

/** A unit has two English forms beside its Vietnamese one; every other text has one of each. */
function fillKeys(json: JsonObject): void {
  const { vi, en } = json
  if ((vi === undefined) === (en === undefined)) return
  const unit = 'id' in json
  if (vi === undefined) json['vi'] = unit ? '' : en
  else json['en'] = unit ? { one: vi, many: vi } : vi
}

type Entry = readonly [key: string, value: unknown]

/** A JSON value with the entries of each of its objects changed. */
function walked(json: unknown, change: (entries: readonly Entry[]) => readonly Entry[]): unknown {
  if (Array.isArray(json)) return json.map((each: unknown) => walked(each, change))
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).map(([key, value]): Entry => [key, walked(value, change)])
  return Object.fromEntries(change(entries))
}
