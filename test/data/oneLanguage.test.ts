import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { inBothKeys, inOneLanguage } from '@/data/oneLanguage'
import { pageNames } from '../support/pageNames'
import type { Language } from '@/domain/Bilingual'
import { indexDataset } from '@/domain/indexDataset'
import { publishedDataset } from '../support/publishedDataset'
import { readIn } from './readIn'

const languages: readonly Language[] = ['vi', 'en']
const other = { vi: 'en', en: 'vi' } as const

/** Texts that show which language they are in. */
const vietnamese = fc.string().map((text) => `⟨vi⟩${text}`)
const english = fc.string().map((text) => `⟨en⟩${text}`)
const bilingual = fc.record({ vi: vietnamese, en: english })
const unit = fc.record({
  id: fc.string(),
  vi: vietnamese,
  en: fc.record({ one: english, many: english }),
})

/** Anything JSON can hold, with texts and units anywhere in it. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    bilingual,
    unit,
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json')),
    fc.dictionary(
      fc.string().filter((key) => key !== 'vi' && key !== 'en'),
      tie('json'),
    ),
  ),
}))

/** Every key of every object, however deep. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(keysOf)]
}

/** Every text in one language, in the order they stand. */
function textsIn(value: unknown, language: Language): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === language ? [each] : textsIn(each, language),
  )
}

describe.each(languages)('texts left in %s', (language) => {
  it('are all there, and nothing of the other language is', () => {
    fc.assert(
      fc.property(json, (given) => {
        const left = inOneLanguage(given, language)
        expect(textsIn(left, language)).toEqual(textsIn(given, language))
        expect(keysOf(left)).not.toContain(other[language])
        expect(JSON.stringify(left)).not.toContain(`⟨${other[language]}⟩`)
      }),
    )
  })

  it('can be read by either key again, once they have travelled', () => {
    fc.assert(
      fc.property(json, (given) => {
        const travelled: unknown = JSON.parse(JSON.stringify(inOneLanguage(given, language)))
        const expected: unknown = JSON.parse(JSON.stringify(readIn(given, language)))
        expect(inBothKeys(travelled)).toEqual(expected)
      }),
    )
  })

  it('are those of every published page', () => {
    const published = publishedDataset()
    const index = indexDataset(published)
    for (const name of pageNames(published)) {
      const excerpt = pageExcerpt(index, name)
      const left = inOneLanguage(excerpt, language)
      expect(keysOf(left)).not.toContain(other[language])
      expect(textsIn(left, language)).toEqual(textsIn(excerpt, language))
      expect(inBothKeys(left)).toEqual(readIn(excerpt, language))
    }
  })
})

it('a unit keeps its forms in its own language', () => {
  const unitOf = { id: 'files', vi: 'hồ sơ', en: { one: 'file', many: 'files' } }
  expect(inOneLanguage(unitOf, 'vi')).toEqual({ id: 'files', vi: 'hồ sơ' })
  expect(inOneLanguage(unitOf, 'en')).toEqual({ id: 'files', en: { one: 'file', many: 'files' } })
})

it('what was given stays as it was', () => {
  const given = { name: { vi: 'tên', en: 'name' }, list: [{ vi: 'một', en: 'one' }] }
  const before = structuredClone(given)
  inBothKeys(inOneLanguage(given, 'vi'))
  expect(given).toEqual(before)
})
