import { describe, expect, it } from 'vitest'
import { betweenText } from '@/wording/betweenText'
import { first, flow, vneid } from './goldenComparisons'
import { plain } from './plain'

describe('betweenText', () => {
  it('gives both dates, and how long it is between them where that is known', () => {
    expect(plain(betweenText(vneid, 'vi') ?? '')).toBe('từ 10/10/2024 đến 16/1/2026, 15 tháng')
    const { span: _, ...spanless } = vneid
    expect(plain(betweenText(spanless, 'en') ?? '')).toBe('from 10 October 2024 to 16 January 2026')
  })

  it('sets periods against each other, and needs two', () => {
    expect(plain(betweenText(flow, 'vi') ?? '')).toBe(
      '9 tháng đầu năm 2025 so với 9 tháng đầu năm 2024',
    )
    expect(betweenText(first, 'vi')).toBeUndefined()
  })
})
