import { describe, expect, it } from 'vitest'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { fiveG, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleIndicator } from './sampleIndicator'
import { samplePoint, sampleSeries } from './sampleSeries'
import { accounts, percent } from './sampleUnits'

describe('seriesSentenceText', () => {
  it('says the first and last figure and that nothing is known between', () => {
    const series = sampleSeries(vneid.indicator.claims)
    expect(plain(seriesSentenceText(series, accounts, 'vi'))).toBe(
      'Tài khoản VNeID đã kích hoạt: hai lần có số, lần đầu trên 57,1 triệu tài khoản (10/10/2024), lần cuối hơn 67 triệu tài khoản (16/1/2026). Giữa hai lần công bố không có số.',
    )
    expect(plain(seriesSentenceText(series, accounts, 'en'))).toBe(
      'Activated VNeID accounts: two figures, the first more than 57.1 million accounts (10 Oct 2024), the last more than 67 million accounts (16 Jan 2026). Nothing is known between two figures.',
    )
  })

  it('keeps the first letter of a name', () => {
    const name = { vi: 'e-KYC', en: 'e-ID accounts' }
    expect(seriesSentenceText(sampleSeries([{}], { name }), accounts, 'en')).toMatch(/^e-ID/)
    expect(seriesSentenceText(sampleSeries([], { name }), accounts, 'vi')).toMatch(/^e-KYC/)
  })

  it('names what is disputed', () => {
    const { claims, ...facts } = fiveG.indicator
    const series = sampleSeries(claims, facts)
    expect(plain(seriesSentenceText(series, percent, 'vi'))).toContain(
      'Đang tranh chấp: 58 đến 92% (22–31/12/2025).',
    )
    expect(plain(seriesSentenceText(series, percent, 'en'))).toContain(
      'Disputed: 58 to 92% (22–31 Dec 2025).',
    )
  })

  it('copes with one figure and with none', () => {
    const one = sampleSeries([{ value: 50 }])
    expect(plain(seriesSentenceText(one, accounts, 'vi'))).toBe(
      'Tài khoản VNeID đã kích hoạt: một lần có số, 50 tài khoản (10/10/2024).',
    )
    expect(plain(seriesSentenceText(one, accounts, 'en'))).toContain('one figure, 50 accounts')
    const none = sampleSeries([])
    expect(seriesSentenceText(none, accounts, 'vi')).toBe(
      'Tài khoản VNeID đã kích hoạt: chưa có số nào để vẽ.',
    )
    expect(seriesSentenceText(none, accounts, 'en')).toContain('no figure to chart yet.')
  })
})

describe('pointSentenceText', () => {
  it('says a figure and how it is read', () => {
    const { indicator, to } = vneid
    expect(plain(pointSentenceText(to!, indicator, accounts, 'vi'))).toBe(
      '16/1/2026: hơn 67 triệu tài khoản, đọc là 67 đến 68 triệu.',
    )
    expect(plain(pointSentenceText(to!, indicator, accounts, 'en'))).toBe(
      '16 January 2026: more than 67 million accounts, read as 67 to 68 million.',
    )
  })

  it('does not explain a full count, and names its counting rule', () => {
    const bases = { list: { vi: 'theo danh mục 53 dịch vụ', en: 'on the list of 53 services' } }
    const indicator = sampleIndicator({ bases })
    const point = samplePoint([{ value: 35, basis: 'list' }], { bases })
    expect(plain(pointSentenceText(point, indicator, accounts, 'vi'))).toBe(
      '10/10/2024: 35 tài khoản; theo danh mục 53 dịch vụ.',
    )
    expect(plain(pointSentenceText(point, sampleIndicator(), accounts, 'en'))).toBe(
      '10 October 2024: 35 accounts.',
    )
  })

  it('lists the statements of a dispute', () => {
    const { indicator, to } = fiveG
    expect(plain(pointSentenceText(to!, indicator, percent, 'vi'))).toBe(
      '22–31/12/2025: tranh chấp, 58 đến 92%; hai phát biểu: gần 59%; hơn 91%.',
    )
    expect(plain(pointSentenceText(to!, indicator, percent, 'en'))).toBe(
      '22–31 December 2025: disputed, 58 to 92%; two statements: nearly 59%; more than 91%.',
    )
  })

  it('says that a derived point was computed', () => {
    const derivation = { method: 'shareOfTotal', part: 'p' } as const
    const indicator = sampleIndicator({ kind: 'share', derivation })
    expect(plain(pointSentenceText(fiveG.from!, indicator, percent, 'vi'))).toBe(
      'tháng 10/2024: 39,5 đến 39,6%, tính từ các số thành phần.',
    )
    expect(plain(pointSentenceText(fiveG.from!, indicator, percent, 'en'))).toContain(
      ', computed from its parts.',
    )
    expect(plain(pointSentenceText(fiveG.to!, indicator, percent, 'vi'))).toBe(
      '22–31/12/2025: tranh chấp, 58 đến 92%.',
    )
  })
})
