import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { searchableOf } from '@/domain/search/searchableOf'
import { searchIndicators } from '@/domain/search/searchIndicators'
import { syntheticDataset } from '../../../mocks/syntheticDataset'
import { publishedDataset } from '../../support/publishedDataset'
import { datasetWith } from '../datasetWith'
import { searched } from './searchedWith'

const found = (text: string) => searchIndicators(searched, text).hits.map(({ id }) => id)
const fieldOf = (text: string) => searchIndicators(searched, text).hits[0]?.field

describe('words find an indicator', () => {
  it.each([
    ['căn cước', ['cards', 'banks']],
    ['can cuoc', ['cards', 'banks']],
    ['CAN CUOC', ['cards', 'banks']],
    ['căn cước'.normalize('NFD'), ['cards', 'banks']],
    ['the chip', ['cards']],
    ['chip the', ['cards']],
    ['chip-based card', ['cards']],
    ['cccd', ['cards', 'banks']],
    ['cộng dồn', ['cards']],
    ['dinh danh', ['cards', 'ranks']],
    ['wipo', ['ranks']],
    ['57,1', ['banks']],
    ['57.1 trieu', ['banks']],
    ['57', ['banks']],
    ['lam tron', ['cards']],
    ['rounded', ['cards']],
    ['ngan hang can cuoc', ['banks']],
    ['ngan hang 57', ['banks']],
    ['wipo chip', []],
    ['', []],
    [' – ', []],
  ])('%j: %j', (text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  it('in the field that had to be looked into furthest', () => {
    expect(fieldOf('chip')).toBe('name')
    expect(fieldOf('cccd chip')).toBe('name')
    expect(fieldOf('cong don')).toBe('qualifier')
    expect(fieldOf('con gia tri')).toBe('definition')
    expect(fieldOf('44')).toBe('phrase')
    expect(fieldOf('hang 44')).toBe('phrase')
    expect(fieldOf('wipo')).toBe('publisher')
    expect(fieldOf('wipo 44')).toBe('publisher')
    expect(fieldOf('rounded')).toBe('caution')
    expect(fieldOf('digital')).toBe('theme')
  })

  it('with diacritics where they were typed, before others', () => {
    expect(found('hàng')).toEqual(['banks', 'ranks'])
    expect(found('hạng')).toEqual(['ranks', 'banks'])
  })

  it('only the last of them by its beginning', () => {
    expect(found('can cuo')).toEqual(['cards', 'banks'])
    expect(searchIndicators(searched, 'can cuo').words.loose).toBe(false)
    expect(found('cuo can')).toEqual(['cards', 'banks'])
    expect(searchIndicators(searched, 'cuo can').words.loose).toBe(true)
  })

  it('in another order than typed less well', () => {
    const score = (text: string) => searchIndicators(searched, text).hits[0]?.score ?? 0
    expect(score('chip da')).toBeGreaterThan(score('da chip'))
    expect(score('chip')).toBeGreaterThan(score('chi'))
  })
})

describe('slips of the fingers', () => {
  it.each([
    ['ngann hang', ['banks'], ['ngân hàng']],
    ['innovatoin', ['ranks'], ['innovation']],
    ['innovatoin 44', ['ranks'], ['innovation 44']],
    ['innovatoin d', ['ranks'], ['innovation d']],
    ['cuo can', ['cards', 'banks'], []],
    ['ngann hàng 57', ['banks'], ['ngân hàng 57']],
    ['traoo', [], []],
    ['chpi', [], []],
    ['xxxxxx', [], []],
  ])('%s: %j, read as %j', (text, ids, readAs) => {
    expect(found(text)).toEqual(ids)
    const both = readAs.map((each) => ({ vi: [each], en: [each] }))
    expect(searchIndicators(searched, text).readAs).toEqual(both)
  })

  it('are not looked for where a source or a milestone was meant', () => {
    for (const text of ['luat', 'trao']) {
      const { hits, words } = searchIndicators(searched, text)
      expect([hits, words.loose]).toEqual([[], false])
    }
  })
})

describe('what the text was read as', () => {
  it.each([
    ['can cuoc', ['căn cước', 'CCCD', 'căn cước công dân'], ['ID card']],
    ['can cuoc cong dan', ['căn cước công dân', 'căn cước', 'CCCD'], ['ID card']],
    ['căn cước', ['CCCD', 'căn cước công dân'], ['ID card']],
    ['id cards', ['căn cước', 'CCCD', 'căn cước công dân'], ['ID card']],
    ['Digitised', ['số hóa'], []],
    ['CCCD 2024', ['căn cước 2024', 'căn cước công dân 2024'], ['ID card 2024']],
    ['67 can cuoc 2.024', ['67 căn cước 2.024', '67 CCCD 2.024'], ['67 ID card 2.024']],
    // Nothing tells in which language other words are.
    ['ID card holders 2024', ['căn cước', 'CCCD', 'căn cước công dân'], []],
  ])('%j: %j, %j', (text, vi, en) => {
    const [readAs, ...others] = searchIndicators(searched, text).readAs
    expect(others).toEqual([])
    expect(readAs?.vi.slice(0, vi.length)).toEqual(vi)
    expect(readAs?.en).toEqual(en)
  })

  it.each(['the chip', ''])('%j: as it is', (text) => {
    expect(searchIndicators(searched, text).readAs).toEqual([])
  })

  it('each phrase by itself', () => {
    expect(searchIndicators(searched, 'so hoa ID card').readAs).toEqual([
      { vi: ['căn cước', 'CCCD', 'căn cước công dân'], en: [] },
      { vi: ['số hóa'], en: ['digitised'] },
    ])
  })
})

describe('the published indicators', () => {
  const searchable = searchableOf(indexDataset(publishedDataset()))
  const first = (text: string) => searchIndicators(searchable, text).hits[0]?.id

  it.each([
    ['can cuoc gan chip', 'chip-id-cards-issued'],
    ['the chip', 'chip-id-cards-issued'],
    ['VNeID', 'eid-accounts-activated'],
    ['67 trieu', 'eid-accounts-activated'],
    ['67 million', 'eid-accounts-activated'],
    ['kich hoat', 'eid-accounts-activated'],
  ])('%s finds %s first', (text, id) => {
    expect(first(text)).toBe(id)
  })

  it.each([
    ['CCCD', 'chip-id-cards-issued'],
    ['can cuoc', 'new-id-cards-issued-since-2024-07'],
    ['dinh danh', 'eid-accounts-issued'],
    ['e-ID', 'eid-accounts-activated'],
    ['eid', 'eid-accounts-activated'],
    ['trung tam du lieu', 'data-centres-in-operation-nationwide'],
    ['data centre', 'ndc-completed-count'],
    ['data center', 'ndc-completed-count'],
    ['chu ky so', 'adults-with-digital-signature-share'],
    ['5g', 'population-5g-coverage-share'],
    ['dvc', 'npsp-accounts'],
    ['vnied', 'vneid-utilities'],
  ])('%s finds %s', (text, id) => {
    const { hits } = searchIndicators(searchable, text)
    expect(hits.map((hit) => hit.id)).toContain(id)
  })

  it('each is found by its own name, also without diacritics, before any other', () => {
    for (const { id, name } of publishedDataset().indicators) {
      const bare = name.vi
        .normalize('NFD')
        .replaceAll(/\p{Mn}/gu, '')
        .replaceAll(/[đĐ]/g, 'd')
      for (const text of [name.vi, name.en, bare, name.vi.toUpperCase()]) {
        expect([text, first(text)]).toEqual([text, id])
      }
    }
  })
})

describe('any text', () => {
  it('can be sought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { hits } = searchIndicators(searched, text)
        expect(hits.every(({ score }) => score > 0)).toBe(true)
      }),
    )
  })

  it('finds nothing where there is nothing', () => {
    const empty = searchableOf(indexDataset(datasetWith({})))
    expect(searchIndicators(empty, 'can cuoc').hits).toEqual([])
  })

  it('more words never find more', () => {
    const words = ['căn', 'cước', 'chip', 'ngân', 'hàng', '87', 'triệu', 'thẻ', 'wipo']
    const texts = fc.tuple(fc.subarray(words), fc.constantFrom(...words))
    fc.assert(
      fc.property(texts, ([some, more]) => {
        // Whole words only: the last may be a beginning, and then finds more.
        const fewer = found([...some, more].join(' '))
        const wider = found([...some.filter((word) => word !== more), more].join(' '))
        expect(fewer.every((id) => wider.includes(id))).toBe(true)
      }),
    )
  })
})

it('a dataset is made ready once', () => {
  const index = indexDataset(syntheticDataset({ indicators: 20, claims: 200, seed: 1 }))
  expect(searchableOf(index)).toBe(searchableOf(index))
})
