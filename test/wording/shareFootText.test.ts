import { describe, expect, it } from 'vitest'
import { byDayText } from '@/wording/byDayText'
import { periodLeadText } from '@/wording/periodLeadText'
import { shareFootText } from '@/wording/shareFootText'
import { plain } from './plain'

describe('the small words of a picture', () => {
  it('say how new the figures are and who put them together', () => {
    expect(shareFootText('2026-03-05', 1350, 'vi')).toEqual({
      data: 'Số liệu đến 5/3/2026, 1.350 nguồn',
      independent: 'Tổng hợp độc lập từ các nguồn công khai',
    })
    expect(plain(shareFootText('2026-03-05', 2, 'en').data)).toBe(
      'Figures up to 5 Mar 2026, 2 sources',
    )
    expect(plain(shareFootText('2026-03-05', 1, 'en').data)).toMatch(/1 source$/)
  })

  it('say up to which day a figure was looked for, and of which days a sentence speaks', () => {
    expect(byDayText('2024-10-10', 'vi')).toBe('đến 10/10/2024')
    expect(plain(byDayText('2024-10-10', 'en'))).toBe('by 10 Oct 2024')
    expect(periodLeadText('2024-10-10', '2026-01-16', 'ba', 'vi')).toBe(
      'Từ 10/10/2024 đến 16/1/2026: ba',
    )
    expect(plain(periodLeadText('2024-10-10', '2026-01-16', 'three', 'en'))).toBe(
      'From 10 Oct 2024 to 16 Jan 2026: three',
    )
  })
})
