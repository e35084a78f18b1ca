import { describe, expect, it } from 'vitest'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { headlineText } from '@/wording/headlineText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'
import { accounts, cards, percent, places, points } from './sampleUnits'

const { headline: _, ...nameless } = golden.vneid.indicator
const withoutPhrase = { ...golden.vneid, indicator: nameless }
const fewer = sampleComparison([{ value: 50 }, { value: 40, asOf: '2025-05' }])
const soon = sampleComparison(
  [
    { value: 50, asOf: '2024-12-30' },
    { value: 60, asOf: '2025-01-11' },
  ],
  { kind: 'rate' },
)
const name = 'Tài khoản VNeID đã kích hoạt: '
const nameEn = 'Activated VNeID accounts: '

const ownPhrase = { headline: { vi: 'thêm {change}', en: '{change} more' } }

describe('headlineText', () => {
  it('opens no flow with a span', () => {
    const indicator = { ...golden.flow.indicator, ...ownPhrase }
    const text = headlineText({ ...golden.flow, indicator }, accounts, 'vi')
    expect(plain(text)).toBe(`${name}thêm ít nhất 11,1 triệu so với 9 tháng đầu năm 2024`)
  })

  it('keeps a bare number with its unit; after a scale word the line may break', () => {
    const said = (comparison: Comparison) =>
      headlineText(
        { ...comparison, indicator: { ...comparison.indicator, ...ownPhrase } },
        accounts,
        'en',
      )
    expect(said(golden.counted)).toBe('In 7\u00A0months, 41\u00A0more')
    expect(said(golden.vneid)).toBe('In 15\u00A0months, at least 9.8\u00A0million more')
    const headline = { vi: 'thêm {change}', en: 'by {change}' }
    const indicator = { ...golden.counted.indicator, headline }
    expect(headlineText({ ...golden.counted, indicator }, accounts, 'vi')).toBe(
      'Sau 7\u00A0tháng, thêm 41',
    )
  })

  it.each<[Comparison, Unit, string, string]>([
    [
      golden.vneid,
      accounts,
      'Sau 15 tháng, thêm ít nhất 9,8 triệu tài khoản VNeID được kích hoạt',
      'In 15 months, at least 9.8 million more VNeID accounts activated',
    ],
    [
      withoutPhrase,
      accounts,
      `${name}thêm ít nhất 9,8 triệu sau 15 tháng`,
      `${nameEn}at least 9.8 million more in 15 months`,
    ],
    [
      golden.chipCards,
      cards,
      'Thẻ căn cước gắn chip đã cấp: không đo được thay đổi sau 15 tháng',
      'Chip ID cards issued: no measurable change in 15 months',
    ],
    [
      golden.fiveG,
      percent,
      'Dân số được phủ sóng 5G: tăng ít nhất 18,4 điểm phần trăm sau 14 tháng',
      'Population with 5G: up at least 18.4 percentage points in 14 months',
    ],
    [
      golden.bankAccounts,
      percent,
      'Người lớn có tài khoản: giảm ít nhất 0,07 điểm phần trăm sau 21 tháng',
      'Adults with an account: down at least 0.07 percentage points in 21 months',
    ],
    [
      golden.score,
      points,
      `${name}tăng ít nhất 0,104 điểm sau 60 tháng`,
      `${nameEn}up at least 0.104 points in 60 months`,
    ],
    [
      golden.rank,
      places,
      'Thứ hạng EGDI: lên 15 bậc sau 36 tháng',
      'EGDI rank: up 15 places in 36 months',
    ],
    [
      golden.flow,
      accounts,
      `${name}thêm ít nhất 11,1 triệu so với 9 tháng đầu năm 2024`,
      `${nameEn}at least 11.1 million more compared with the first nine months of 2024`,
    ],
    [fewer, accounts, `${name}giảm 10 sau 7 tháng`, `${nameEn}10 fewer in 7 months`],
    [soon, accounts, `${name}tăng 10 sau 12 ngày`, `${nameEn}up 10 in 12 days`],
    [
      golden.unchanged,
      accounts,
      `${name}không đổi sau 15 tháng, vẫn là 50 tài khoản`,
      `${nameEn}unchanged in 15 months, still 50 accounts`,
    ],
    [
      golden.samePlace,
      places,
      'Thứ hạng GII: không đổi sau 12 tháng, vẫn là hạng 44',
      'GII rank: unchanged in 12 months, still rank 44',
    ],
    [
      golden.otherTotal,
      accounts,
      `${name}hai lần công bố không so sánh được`,
      `${nameEn}the two figures are not comparable`,
    ],
    [
      golden.first,
      accounts,
      `${name}50 tài khoản (tháng 7/2025); trước 31/12/2024 chưa tìm thấy số nào`,
      `${nameEn}50 accounts (July 2025); none found before 31 December 2024`,
    ],
    [
      golden.noNewer,
      accounts,
      `${name}chưa có số mới sau tháng 7/2024`,
      `${nameEn}no newer figure since July 2024`,
    ],
    [
      golden.targetOnly,
      accounts,
      `${name}chỉ có mục tiêu, đến 31/1/2026`,
      `${nameEn}target only, as of 31 January 2026`,
    ],
    [
      golden.noFigure,
      accounts,
      `${name}chưa có số, đến 31/1/2026`,
      `${nameEn}no figure yet, as of 31 January 2026`,
    ],
  ])('says what the hero shows', (comparison, unit, vi, en) => {
    expect(plain(headlineText(comparison, unit, 'vi'))).toBe(vi)
    expect(plain(headlineText(comparison, unit, 'en'))).toBe(en)
  })

  it('says the verdict alone where nothing else is known', () => {
    const { noFigure } = golden
    expect(headlineText({ ...noFigure, verdict: 'rose' }, accounts, 'vi')).toBe(`${name}tăng`)
    expect(headlineText({ ...noFigure, verdict: 'first' }, accounts, 'vi')).toBe(`${name}mới`)
    expect(headlineText({ ...noFigure, verdict: 'unchanged' }, accounts, 'en')).toBe(
      `${nameEn}unchanged`,
    )
  })
})
