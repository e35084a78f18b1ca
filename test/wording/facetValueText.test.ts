import { describe, expect, it } from 'vitest'
import { FACETS } from '@/domain/explore/Facet'
import { facetValueText } from '@/wording/facetValueText'
import { index, rows } from '../domain/explore/rowsOfPublished'

const said = (name: (typeof FACETS)[number], value: string, lang: 'vi' | 'en' = 'vi') =>
  facetValueText(name, value, index, lang)

describe('a value of a facet', () => {
  it.each([
    ['verdict', 'rose', 'tăng', 'up'],
    ['theme', 'identity', 'Định danh số', 'Digital identity'],
    ['state', 'stale', 'số cũ từ 6 tháng', 'six months old or more'],
    ['kind', 'rank', 'thứ hạng', 'rank'],
    ['unit', 'accounts', 'tài khoản', 'accounts'],
    ['stated', 'atLeast', 'hơn, trên', 'more than'],
    ['target', 'with', 'có mục tiêu', 'has a target'],
    ['year', '2024', '2024', '2024'],
    ['publisher', 'ANTV', 'ANTV', 'ANTV'],
  ] as const)('of %s, %s, is called %s, %s', (name, value, vi, en) => {
    expect([said(name, value), said(name, value, 'en')]).toEqual([vi, en])
  })

  it('of an occasion is its name and day', () => {
    const [occasion] = index.dataset.occasions
    if (!occasion) throw new Error('the dataset has no occasion')
    expect(said('occasion', occasion.id)).toContain(occasion.name.vi)
    expect(said('occasion', occasion.id)).toMatch(/\d+\/\d+\/\d{4}$/)
  })

  it.each(['gone-since', '__proto__', 'constructor', 'toString'])(
    'that is not known, as %s, is called by its id',
    (value) => {
      for (const name of FACETS) expect(said(name, value)).toBe(value)
    },
  )

  it('has a name in both languages wherever a row has it', () => {
    for (const name of FACETS) {
      for (const value of rows.flatMap(({ traits }) => traits[name])) {
        expect(said(name, value)).not.toBe('')
        expect(said(name, value, 'en')).not.toBe('')
      }
    }
  })
})
