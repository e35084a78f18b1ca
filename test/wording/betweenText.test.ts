import { describe, expect, it } from 'vitest'
import { betweenText } from '@/wording/betweenText'
import { bankAccounts, first, flow, score, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'

describe('betweenText', () => {
  it('gives both dates, and how long it is between them where that is known', () => {
    expect(plain(betweenText(vneid, 'vi') ?? '')).toBe('từ 10/10/2024 đến 16/1/2026, 15 tháng')
    const { span: _, ...spanless } = vneid
    expect(plain(betweenText(spanless, 'en') ?? '')).toBe('from 10 October 2024 to 16 January 2026')
  })

  it('says that a year stands at its end, where the other date is a day', () => {
    expect(plain(betweenText(bankAccounts, 'vi') ?? '')).toBe(
      'từ cuối năm 2023 đến 29/10/2025, 21 tháng',
    )
    expect(plain(betweenText(score, 'vi') ?? '')).toBe('từ năm 2020 đến năm 2025, 60 tháng')
    const dayThenYear = sampleComparison([{ asOf: '2024-04-24' }, { asOf: '2025' }])
    expect(plain(betweenText(dayThenYear, 'en') ?? '')).toBe(
      'from 24 April 2024 to the end of 2025, 20 months',
    )
  })

  it('sets periods against each other, and needs two', () => {
    expect(plain(betweenText(flow, 'vi') ?? '')).toBe(
      '9 tháng đầu năm 2025 so với 9 tháng đầu năm 2024',
    )
    expect(betweenText(first, 'vi')).toBeUndefined()
  })
})
