import { describe, expect, it } from 'vitest'
import { screenDescriptionText } from '@/wording/screenDescriptionText'

const counts = { indicators: 107, claims: 1300, sources: 135, occasions: 13 }
const VIEWS = ['overview', 'explore', 'sources', 'method', 'not-found'] as const

describe('screenDescriptionText', () => {
  it('says how much there is', () => {
    expect(screenDescriptionText('overview', counts, 'vi')).toBe(
      '107 chỉ số chuyển đổi số Việt Nam so sánh theo thời gian, từ 1.300 phát biểu trong 135 nguồn công khai. Công cụ độc lập, không phải trang chính thức.',
    )
    expect(screenDescriptionText('overview', counts, 'en')).toBe(
      '107 digital-transformation indicators of Vietnam compared over time, from 1,300 statements in 135 public sources. Independent, not an official site.',
    )
    expect(screenDescriptionText('sources', counts, 'vi')).toContain(
      '135 nguồn, 1.300 phát biểu, 13 dịp phát biểu',
    )
    expect(screenDescriptionText('sources', { ...counts, occasions: 1 }, 'en')).toContain(
      '135 sources, 1,300 statements, 1 occasion.',
    )
  })

  it('says it in 60 to 160 characters', () => {
    for (const view of VIEWS) {
      for (const lang of ['vi', 'en'] as const) {
        const text = screenDescriptionText(view, counts, lang)
        expect(text.length).toBeGreaterThanOrEqual(60)
        expect(text.length).toBeLessThanOrEqual(160)
        expect(text).toMatch(/\.$/)
      }
    }
  })
})
