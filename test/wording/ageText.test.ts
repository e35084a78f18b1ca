import { describe, expect, it } from 'vitest'
import { ageText } from '@/wording/ageText'
import { plain } from './plain'

describe('ageText', () => {
  it.each([
    [16, 'cũ 16 tháng', '16 months old'],
    [1, 'cũ 1 tháng', '1 month old'],
    [0, 'cũ chưa đến 1 tháng', 'less than a month old'],
  ])('says %d months', (months, vi, en) => {
    expect(plain(ageText(months, 'vi'))).toBe(vi)
    expect(plain(ageText(months, 'en'))).toBe(en)
  })
})
