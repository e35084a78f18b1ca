import { describe, expect, it } from 'vitest'
import { slugText } from '@/wording/slugText'

describe('slugText', () => {
  it.each([
    ['Căn cước', 'can-cuoc'],
    ['Đường ống: 5G, “ĐẶC BIỆT”!', 'duong-ong-5g-dac-biet'],
    ['  ', ''],
    ['統計', ''],
  ])('%j becomes %j', (text, slug) => {
    expect(slugText(text)).toBe(slug)
  })

  it('is cut between words, and within one only where that alone is too long', () => {
    expect(slugText('dịch vụ công trực tuyến', 12)).toBe('dich-vu-cong')
    expect(slugText('dịch vụ công trực tuyến', 11)).toBe('dich-vu')
    expect(slugText('x'.repeat(30), 8)).toBe('x'.repeat(8))
  })
})
