import { expect, it } from 'vitest'
import { yearsText } from '@/wording/yearsText'
import { plain } from './plain'

it.each([
  ['2022-11-07', '2026-02-25', '3 năm 3 tháng', '3 years 3 months'],
  ['2023-01-16', '2026-02-20', '3 năm 1 tháng', '3 years 1 month'],
  ['2024-01-16', '2026-01-16', '2 năm', '2 years'],
  ['2024-01-17', '2026-01-16', '23 tháng', '23 months'],
  ['2025-01-01', '2025-01-13', '12 ngày', '12 days'],
])('says how long a series runs from %s to %s', (from, to, vi, en) => {
  expect(plain(yearsText(from, to, 'vi'))).toBe(vi)
  expect(plain(yearsText(from, to, 'en'))).toBe(en)
})
