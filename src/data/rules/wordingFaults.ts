import { pathText } from '@/data/schemaFaults'
import type { Fault } from '@/data/Fault'
import type { PlacedIndicator, RawDataset, ReadFile } from '@/data/RawDataset'
import { faultAt } from './faultAt'

/** Every text in a JSON value with the keys that lead to it. */
function* textsIn(
  json: unknown,
  keys: readonly unknown[],
): Generator<[readonly unknown[], string]> {
  if (typeof json === 'string') yield [keys, json]
  if (typeof json !== 'object' || json === null) return
  for (const [key, value] of Object.entries(json)) {
    yield* textsIn(value, [...keys, Array.isArray(json) ? Number(key) : key])
  }
}

/**
 * "ế" can be written as one character or as three; only NFC is found by search and sorts right.
 * Control characters and soft breaks do not show, so they are never meant.
 */
function fileWordingFaults({ file, json }: ReadFile): Fault[] {
  return [...textsIn(json, [])].flatMap(([keys, text]) => {
    const at = { file, path: pathText(keys), value: text }
    const hidden = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/u.exec(text)?.[0]
    const code = hidden?.codePointAt(0)?.toString(16).padStart(4, '0')
    return [
      ...(text.normalize('NFC') === text
        ? []
        : [faultAt(at, '', 'Expected text in Unicode form NFC, found letters apart from marks.')]),
      ...(code ? [faultAt(at, '', `Expected visible characters, found U+${code}.`)] : []),
    ]
  })
}

/** A headline without its place for the amount would say less than was measured. */
function headlineFaults(indicator: PlacedIndicator): Fault[] {
  return Object.entries(indicator.value.headline ?? {}).flatMap(([language, text]) => {
    const places = text.split('{change}').length - 1
    const message = `Expected {change} once, found it ${places} times.`
    return places === 1 ? [] : [faultAt(indicator, `headline.${language}`, message)]
  })
}

/** Texts are NFC and visible; evidence that is not charted, or whose day was worked out, says why. */
export function wordingFaults({ files, indicators }: RawDataset): Fault[] {
  return [
    ...files.flatMap(fileWordingFaults),
    ...indicators.flatMap(headlineFaults),
    ...indicators
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => {
        const { evidenceOnly, asOfInferred, caution } = claim.value
        const key = evidenceOnly ? 'evidenceOnly' : 'asOfInferred'
        if (caution || !(evidenceOnly || asOfInferred)) return []
        return [faultAt(claim, 'caution', `Expected a caution with ${key}, found none.`)]
      }),
  ]
}
