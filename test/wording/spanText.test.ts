import { describe, expect, it } from 'vitest'
import { spanText } from '@/wording/spanText'
import { plain } from './plain'

describe('spanText', () => {
  it.each([
    ['2024-10-10', '2026-01-16', '15 tháng', '15 months'],
    ['2025-01-01', '2025-02-01', '1 tháng', '1 month'],
    ['2025-01-01', '2025-01-13', '12 ngày', '12 days'],
    ['2025-01-01', '2025-01-02', '1 ngày', '1 day'],
  ])('says the time from %s to %s', (from, to, vi, en) => {
    expect(plain(spanText(from, to, 'vi'))).toBe(vi)
    expect(plain(spanText(from, to, 'en'))).toBe(en)
  })
})
