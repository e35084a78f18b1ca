import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/Dataset'
import { citationText } from '@/wording/citationText'
import { claimCitationText } from '@/wording/claimCitationText'
import { noFigure, noNewer, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleClaim } from './sampleClaim'
import { accounts } from './sampleUnits'

const dataset: Dataset = {
  version: 'v',
  day: '2026-03-04',
  themes: [],
  units: [accounts],
  indicators: [vneid.indicator],
  sources: [
    {
      id: 'antv',
      number: 1,
      publisher: 'ANTV',
      title: 'Hội nghị trực tuyến về chuyển đổi số trong CAND',
      url: 'https://antv.gov.vn/a',
      published: '2024-10',
    },
    { id: '90phut', number: 3, publisher: '90 Phút', url: 'https://90min.net.vn/b' },
  ],
  occasions: [],
  milestones: [],
  targets: [],
}

describe('claimCitationText', () => {
  const claim = sampleClaim({
    value: 67e6,
    bound: 'atLeast',
    step: 1e6,
    asOf: '2026-01-16',
    saidOn: '2026-01-17',
    asOfInferred: true,
    source: '90phut',
    stated: 'hơn 67 triệu tài khoản được kích hoạt',
  })

  it('holds the figure, its words, its days and its source', () => {
    expect(plain(claimCitationText(claim, dataset, 'vi'))).toBe(
      'Tài khoản VNeID đã kích hoạt: hơn 67 triệu tài khoản, nguyên văn “hơn 67 triệu tài khoản được kích hoạt”, số của 16/1/2026 (suy ra), nêu ngày 17/1/2026. [3] 90 Phút, https://90min.net.vn/b',
    )
    expect(plain(claimCitationText(claim, dataset, 'en'))).toBe(
      'Activated VNeID accounts: more than 67 million accounts, as stated “hơn 67 triệu tài khoản được kích hoạt”, figure for 16 January 2026 (inferred), stated on 17 January 2026. [3] 90 Phút, https://90min.net.vn/b',
    )
  })

  it('leaves out what is not known', () => {
    const { saidOn: _, ...unsaid } = { ...claim, asOfInferred: false, source: 'antv' }
    expect(plain(claimCitationText(unsaid, dataset, 'vi'))).toContain(
      'số của 16/1/2026. [1] ANTV, “Hội nghị trực tuyến về chuyển đổi số trong CAND”, đăng tháng 10/2024, https://antv.gov.vn/a',
    )
    expect(plain(claimCitationText(unsaid, dataset, 'en'))).toContain('published October 2024, ')
  })

  it('cites nothing that the dataset does not hold', () => {
    expect(claimCitationText(claim, { ...dataset, indicators: [] }, 'vi')).toBe('')
    expect(claimCitationText(claim, { ...dataset, units: [] }, 'vi')).toBe('')
    expect(claimCitationText(claim, { ...dataset, sources: [] }, 'vi')).toBe('')
  })
})

describe('citationText', () => {
  it('holds both figures, the verdict and every source', () => {
    const text = plain(citationText(vneid, dataset, 'vi'))
    expect(text).toContain(
      'Tài khoản VNeID đã kích hoạt: trên 57,1 triệu tài khoản (10/10/2024) → hơn 67 triệu tài khoản (16/1/2026). Tăng 9,8 đến 10,9 triệu tài khoản',
    )
    expect(text).toContain('Nhịp Số, số liệu đến 4/3/2026. Nguồn: [1] ANTV, ')
    expect(text).toMatch(/\[3\] 90 Phút, https:\/\/90min\.net\.vn\/b$/)
    expect(plain(citationText(vneid, dataset, 'en'))).toContain(
      'Nhịp Số, figures up to 4 March 2026. Sources: [1] ANTV, ',
    )
  })

  it('says a single figure once, and copes with none', () => {
    expect(plain(citationText(noNewer, dataset, 'vi'))).toMatch(
      /^[^→]*: 50 tài khoản \(7\/2024\)\. Chưa/,
    )
    expect(plain(citationText(noFigure, dataset, 'vi'))).toBe(
      'Tài khoản VNeID đã kích hoạt. Chưa có số: đến 31/1/2026 chưa tìm thấy số nào. Nhịp Số, số liệu đến 4/3/2026.',
    )
    expect(citationText(vneid, { ...dataset, units: [] }, 'vi')).toBe('')
  })
})
