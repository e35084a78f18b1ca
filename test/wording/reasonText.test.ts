import { describe, expect, it } from 'vitest'
import { briefText } from '@/wording/briefText'
import { reasonText } from '@/wording/reasonText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'
import { accounts, cards } from './sampleUnits'

const bases = {
  'list-53': { vi: 'theo danh mục 53 dịch vụ', en: 'on the list of 53 services' },
  'list-76': { vi: 'theo danh mục 76 dịch vụ', en: 'on the list of 76 services' },
}
const both = (comparison: Parameters<typeof reasonText>[0]) =>
  (['vi', 'en'] as const).map((lang) => plain(reasonText(comparison, lang) ?? 'nothing'))

describe('reasonText', () => {
  it('names the two counting rules', () => {
    const named = sampleComparison(
      [
        { value: 35, basis: 'list-53' },
        { value: 54, basis: 'list-76', asOf: '2025-02' },
      ],
      { bases },
    )
    expect(both(named)).toEqual([
      'hai cách đếm khác nhau: trước “theo danh mục 53 dịch vụ”, nay “theo danh mục 76 dịch vụ”',
      'the counting rules differ: then “on the list of 53 services”, now “on the list of 76 services”',
    ])
    const half = sampleComparison(
      [{ value: 35 }, { value: 54, basis: 'list-76', asOf: '2025-02' }],
      {
        bases,
      },
    )
    expect(both(half)).toEqual([
      'hai cách đếm khác nhau: trước không nêu, nay “theo danh mục 76 dịch vụ”',
      'the counting rules differ: then not stated, now “on the list of 76 services”',
    ])
  })

  it('names no rule twice', () => {
    const unknown = sampleComparison([
      { value: 35, basis: 'a' },
      { value: 54, basis: 'b', asOf: '2025-02' },
    ])
    expect(both(unknown)).toEqual(['hai cách đếm khác nhau', 'the counting rules differ'])
  })

  it('says how the total changed, or that one is missing', () => {
    expect(both(golden.otherTotal)).toEqual([
      'tổng đổi từ 227 sang 224',
      'the total changed from 227 to 224',
    ])
    const missing = sampleComparison([
      { value: 35, of: 53 },
      { value: 54, asOf: '2025-02' },
    ])
    expect(both(missing)).toEqual(['chỉ một lần có nêu tổng', 'only one of them gives a total'])
    const mixed = { ...missing, to: { ...golden.unchanged.to! }, from: golden.unchanged.from! }
    expect(both(mixed)).toEqual(['hai lần không cùng một tổng', 'the totals are not the same'])
  })

  it('says which periods differ, and what a dispute hides', () => {
    const periods = sampleComparison(
      [
        { value: 5e6, step: 1e6, period: { start: '2024-01-01', end: '2024-12-31' } },
        { value: 5e6, step: 1e6, period: { start: '2025-01-01', end: '2025-06-30' } },
      ],
      { kind: 'flow' },
    )
    expect(both(periods)).toEqual([
      'hai kỳ không dài bằng nhau: năm 2024 và 6 tháng đầu năm 2025',
      'the two periods differ in length: 2024 and the first half of 2025',
    ])
    const hidden = sampleComparison([
      { value: 25 },
      { value: 20, asOf: '2025-05', source: 'a' },
      { value: 30, asOf: '2025-05', source: 'b' },
    ])
    expect(both(hidden)).toEqual([
      'các nguồn không khớp, chưa rõ tăng hay giảm',
      'the sources disagree, and the direction is not clear',
    ])
  })

  it('is silent where nothing needs a reason', () => {
    expect(both(golden.vneid)).toEqual(['nothing', 'nothing'])
    expect(both(golden.noFigure)).toEqual(['nothing', 'nothing'])
    expect(both(golden.first)).toEqual(['nothing', 'nothing'])
  })
})

describe('briefText', () => {
  it('gives the range that holds zero, or the reason', () => {
    expect(plain(briefText(golden.chipCards, cards, 'vi') ?? '')).toBe('−0,8 đến +0,4 triệu')
    expect(briefText(golden.otherTotal, accounts, 'vi')).toBe('tổng đổi từ 227 sang 224')
    expect(briefText(golden.vneid, accounts, 'vi')).toBeUndefined()
    const { change: _, ...bare } = golden.chipCards
    expect(briefText(bare, cards, 'vi')).toBeUndefined()
  })
})
