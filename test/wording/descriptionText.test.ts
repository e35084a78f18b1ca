import { describe, expect, it } from 'vitest'
import { compareAll } from '@/domain/compareAll'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { indexDataset } from '@/domain/indexDataset'
import type { Target } from '@/domain/Target'
import { descriptionText } from '@/wording/descriptionText'
import { figureText } from '@/wording/figureText'
import { pointDateText } from '@/wording/pointDateText'
import { publishedDataset } from '../support/publishedDataset'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'
import { accounts, cards, percent, places } from './sampleUnits'

const target: Target = {
  id: 'target',
  indicator: 'sample',
  value: 90,
  direction: 'atLeast',
  due: '2025',
  source: 'antv',
  stated: '90%',
  name: { vi: 'mục tiêu', en: 'target' },
}
const name = 'Tài khoản VNeID đã kích hoạt: '
const nameEn = 'Activated VNeID accounts: '

/** The comparison under a name of so many characters. */
function named(comparison: Comparison, length: number): Comparison {
  const long = 'Tên dài '.repeat(40).slice(0, length - 1)
  const indicator = { ...comparison.indicator, name: { vi: `${long}.`, en: `${long}.` } }
  return { ...comparison, indicator }
}

const disputedFirst = sampleComparison(
  [
    { id: 'sample/low', value: 18, asOf: '2025-06-30' },
    { id: 'sample/high', value: 19, asOf: '2025-06-30' },
  ],
  {
    disputes: [
      { id: 'june', claims: ['sample/low', 'sample/high'], why: { vi: 'khác', en: 'differ' } },
    ],
  },
)

describe('descriptionText', () => {
  it.each<[Comparison, Unit, string, string]>([
    [
      golden.vneid,
      accounts,
      `${name}trên 57,1 triệu tài khoản (10/10/2024), sau đó hơn 67 triệu tài khoản (16/1/2026). Tăng ít nhất 9,8 triệu (≥ 17,1%).`,
      `${nameEn}more than 57.1 million accounts (10 Oct 2024), then more than 67 million accounts (16 Jan 2026). Up at least 9.8 million (≥ 17.1%).`,
    ],
    [
      golden.chipCards,
      cards,
      'Thẻ căn cước gắn chip đã cấp: 87,7 triệu (10/10/2024), sau đó hơn 87 triệu (16/1/2026). Không đo được thay đổi: thay đổi nằm trong khoảng −0,8 đến +0,4 triệu.',
      'Chip ID cards issued: 87.7 million (10 Oct 2024), then more than 87 million (16 Jan 2026). No measurable change: the change lies within −0.8 to +0.4 million.',
    ],
    [
      golden.fiveG,
      percent,
      'Dân số được phủ sóng 5G: 39,52% (10/2024), sau đó 58 đến 92% (22–31/12/2025). Tăng ít nhất 18,4 điểm %. Chiều đã rõ, mức chưa rõ: các nguồn không khớp.',
      'Population with 5G: 39.52% (Oct 2024), then 58 to 92% (22–31 Dec 2025). Up at least 18.4 pp. The direction is clear, the size is not: the sources disagree.',
    ],
    [
      golden.rank,
      places,
      'Thứ hạng EGDI: hạng 86 (năm 2022), sau đó hạng 71 (năm 2025). Lên 15 bậc. Mỗi con số kèm nguồn.',
      'EGDI rank: rank 86 (2022), then rank 71 (2025). Up 15 places. Every figure with its source.',
    ],
    [
      golden.unchanged,
      accounts,
      `${name}50 tài khoản (24/9/2024), sau đó 50 tài khoản (16/1/2026). Không đổi. Mỗi con số kèm nguồn.`,
      `${nameEn}50 accounts (24 Sep 2024), then 50 accounts (16 Jan 2026). Unchanged. Every figure with its source.`,
    ],
    [
      golden.otherTotal,
      accounts,
      `${name}227/227 tài khoản (7/2024), sau đó 224/224 tài khoản (18/12/2025). Không so sánh được: tổng đổi từ 227 sang 224.`,
      `${nameEn}227 of 227 accounts (Jul 2024), then 224 of 224 accounts (18 Dec 2025). Not comparable: the total changed from 227 to 224.`,
    ],
    [
      golden.first,
      accounts,
      `${name}50 tài khoản (7/2025). Đến 31/12/2024 chưa tìm thấy số nào. Mỗi con số kèm nguồn.`,
      `${nameEn}50 accounts (Jul 2025). No figure found by 31 Dec 2024. Every figure with its source.`,
    ],
    [
      golden.noNewer,
      accounts,
      `${name}50 tài khoản (7/2024). Đến 31/1/2026 chưa thấy số mới; không có nghĩa là không đổi. Mỗi con số kèm nguồn.`,
      `${nameEn}50 accounts (Jul 2024). No newer figure found by 31 Jan 2026; this does not mean unchanged. Every figure with its source.`,
    ],
    [
      golden.noFigure,
      accounts,
      `${name}đến 31/1/2026 chưa tìm thấy số nào. Mỗi con số kèm nguồn.`,
      `${nameEn}no figure found by 31 Jan 2026. Every figure with its source.`,
    ],
    [
      disputedFirst,
      accounts,
      `${name}18 đến 19 tài khoản (30/6/2025). Đến 31/12/2024 chưa tìm thấy số nào. Các nguồn không khớp. Mỗi con số kèm nguồn.`,
      `${nameEn}18 to 19 accounts (30 Jun 2025). No figure found by 31 Dec 2024. The sources disagree. Every figure with its source.`,
    ],
  ])('says both figures, their dates and the verdict', (comparison, unit, vi, en) => {
    const said = (lang: 'vi' | 'en') => plain(descriptionText(comparison, [], unit, lang))
    expect([said('vi'), said('en')]).toEqual([vi, en])
  })

  it('names the target where there is nothing else', () => {
    const { targetOnly } = golden
    expect(plain(descriptionText(targetOnly, [target], accounts, 'vi'))).toBe(
      `${name}đến 31/1/2026 chưa tìm thấy số nào. Mục tiêu 90 tài khoản, hết năm 2025. Mỗi con số kèm nguồn.`,
    )
    expect(plain(descriptionText(targetOnly, [target], accounts, 'en'))).toContain(
      ' Target 90 accounts, by the end of 2025. ',
    )
    expect(plain(descriptionText(targetOnly, [], accounts, 'en'))).toContain(' Target only. ')
  })

  it('gives up units, then the ratio, then the reason, never figures, dates or disputes', () => {
    const { vneid, otherTotal, fiveG, first } = golden
    const said = (comparison: Comparison, length: number) =>
      plain(descriptionText(named(comparison, length), [], accounts, 'vi')).slice(length)
    expect(said(vneid, 50)).toBe(
      ': trên 57,1 triệu (10/10/2024), sau đó hơn 67 triệu (16/1/2026). Tăng ít nhất 9,8 triệu (≥ 17,1%).',
    )
    expect(said(vneid, 70)).toBe(
      ': trên 57,1 triệu (10/10/2024), sau đó hơn 67 triệu (16/1/2026). Tăng ít nhất 9,8 triệu.',
    )
    expect(said(otherTotal, 120)).toBe(
      ': 227/227 (7/2024), sau đó 224/224 (18/12/2025). Không so sánh được.',
    )
    expect(said(first, 150)).toBe(': 50 (7/2025).')
    expect(said(fiveG, 150)).toMatch(/Chiều đã rõ, mức chưa rõ: các nguồn không khớp\.$/)
  })

  it('says every published indicator in about 60 to 160 characters, its figures with hedges', () => {
    const index = indexDataset(publishedDataset())
    for (const comparison of compareAll(index, '2024-10-10', '2026-01-16')) {
      const { indicator, from, to } = comparison
      const unit = index.unitOf(indicator)
      for (const lang of ['vi', 'en'] as const) {
        const text = descriptionText(comparison, index.targetsOf(indicator), unit, lang)
        expect(text.length).toBeGreaterThanOrEqual(60)
        expect(text.length).toBeLessThanOrEqual(170)
        expect(text).toMatch(/\.$/)
        for (const point of [from, to]) {
          if (point === undefined) continue
          const figure = figureText(point, indicator, unit, lang, 'short')
          expect(text).toContain(figure)
          expect(text).toContain(`(${pointDateText(point, lang)})`)
        }
      }
    }
  })
})
