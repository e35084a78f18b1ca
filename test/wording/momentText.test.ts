import { describe, expect, it } from 'vitest'
import { claimDateText } from '@/wording/claimDateText'
import { momentText } from '@/wording/momentText'
import { pointDateText } from '@/wording/pointDateText'
import { spanOfDaysText } from '@/wording/spanOfDaysText'
import { fiveG, flow, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleClaim } from './sampleClaim'

describe('momentText', () => {
  it.each([
    ['2025-08-18', '18/8/2025', '18/8/2025', '18 Aug 2025', '18 August 2025'],
    ['2025-08', '8/2025', 'tháng 8/2025', 'Aug 2025', 'August 2025'],
    ['2026-Q1', 'quý I/2026', 'quý I/2026', 'Q1 2026', 'Q1 2026'],
    ['2024-Q4', 'quý IV/2024', 'quý IV/2024', 'Q4 2024', 'Q4 2024'],
    ['2024', 'năm 2024', 'năm 2024', '2024', '2024'],
  ])('writes %s', (moment, vi, viLong, en, enLong) => {
    expect(plain(momentText(moment, 'vi'))).toBe(vi)
    expect(plain(momentText(moment, 'vi', 'long'))).toBe(viLong)
    expect(plain(momentText(moment, 'en'))).toBe(en)
    expect(plain(momentText(moment, 'en', 'long'))).toBe(enLong)
  })

  it.each([
    ['2024-01-01', '2024-12-31', 'năm 2024', '2024'],
    ['2024-02-01', '2024-02-29', 'tháng 2/2024', 'February 2024'],
    ['2026-01-01', '2026-03-31', 'quý I/2026', 'Q1 2026'],
    ['2025-01-01', '2025-06-30', '6 tháng đầu năm 2025', 'the first half of 2025'],
    ['2024-01-01', '2024-09-30', '9 tháng đầu năm 2024', 'the first nine months of 2024'],
    ['2025-02-01', '2025-06-30', '1/2–30/6/2025', '1 February–30 June 2025'],
    ['2025-02-01', '2025-04-30', '1/2–30/4/2025', '1 February–30 April 2025'],
    ['2025-01-02', '2025-01-31', '2–31/1/2025', '2–31 January 2025'],
    ['2024-12-15', '2025-12-14', '15/12/2024–14/12/2025', '15 December 2024–14 December 2025'],
    ['2024-01-01', '2025-12-31', '1/1/2024–31/12/2025', '1 January 2024–31 December 2025'],
  ])('names the period %s to %s', (start, end, vi, en) => {
    expect(plain(momentText({ start, end }, 'vi', 'long'))).toBe(vi)
    expect(plain(momentText({ start, end }, 'en', 'long'))).toBe(en)
  })

  it('goes without the article where the style is numeric', () => {
    const half = { start: '2025-01-01', end: '2025-06-30' }
    expect(plain(momentText(half, 'en'))).toBe('first half of 2025')
  })

  it('never breaks inside an English date', () => {
    expect(momentText('2025-08-18', 'en', 'long')).toBe('18\u00A0August\u00A02025')
  })
})

describe('pointDateText', () => {
  it('is as precise as the leading claim, and spans the days of a dispute', () => {
    expect(vneid.from && pointDateText(vneid.from, 'vi')).toBe('10/10/2024')
    expect(fiveG.from && pointDateText(fiveG.from, 'vi')).toBe('10/2024')
    expect(fiveG.to && pointDateText(fiveG.to, 'vi')).toBe('22–31/12/2025')
    expect(fiveG.to && plain(pointDateText(fiveG.to, 'en', 'long'))).toBe('22–31 December 2025')
    expect(flow.to && plain(pointDateText(flow.to, 'vi'))).toBe('9 tháng đầu năm 2025')
  })

  it('refuses a claim of no day', () => {
    const { asOf: _, ...dateless } = sampleClaim({})
    expect(() => claimDateText(dateless, 'vi')).toThrow('neither')
  })
})

describe('spanOfDaysText', () => {
  it('is numeric unless asked', () => {
    expect(plain(spanOfDaysText('2025-12-22', '2025-12-31', 'en'))).toBe('22–31 Dec 2025')
  })
})
