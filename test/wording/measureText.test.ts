import { describe, expect, it } from 'vitest'
import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { measureText, type BasedMeasure } from '@/wording/measureText'
import { plain } from './plain'
import { accounts, percent, places } from './sampleUnits'

const UNITS: Partial<Record<Kind, typeof accounts>> = { share: percent, rank: places }
type Case = readonly [BasedMeasure, Kind, Interval, string, string]

const CASES: readonly Case[] = [
  ['index', 'stock', { low: 117.13, high: 119.21 }, '117 đến 120', '117 to 120'],
  ['index', 'stock', { low: 100, high: 100 }, '100', '100'],
  ['index', 'stock', { low: 133.3333, high: 133.3333 }, '133', '133'],
  ['percent', 'stock', { low: 17.13, high: 19.03 }, '+17,1 đến +19,1%', '+17.1 to +19.1%'],
  [
    'change',
    'stock',
    { low: 9.8e6, high: 10.9e6 },
    '+9,8 đến +10,9 triệu',
    '+9.8 to +10.9 million',
  ],
  ['change', 'rank', { low: 15, high: 15 }, '+15 bậc', '+15 places'],
  ['change', 'share', { low: -0.7, high: 0.3 }, '−0,7 đến +0,3 điểm %', '−0.7 to +0.3 pp'],
  ['change', 'stock', { low: 5, high: Infinity }, '+5', '+5'],
  ['change', 'stock', { low: -Infinity, high: -5 }, '−5', '−5'],
]

describe('a figure counted from a base', () => {
  it.each(CASES)('%s of a %s: %o', (measure, kind, interval, vi, en) => {
    const unit = UNITS[kind] ?? accounts
    expect(plain(measureText(interval, measure, { kind, unit, lang: 'vi' }))).toBe(vi)
    expect(plain(measureText(interval, measure, { kind, unit, lang: 'en' }))).toBe(en)
  })

  it('stays in the scale of the figures it is of', () => {
    const range = { low: -0.8e6, high: 0.35e6 }
    const style = { kind: 'stock', unit: accounts, lang: 'vi' } as const
    expect(plain(measureText(range, 'change', style))).toBe('−800.000 đến +350.000')
    expect(plain(measureText(range, 'change', { ...style, near: 1e6 }))).toBe(
      '−0,8 đến +0,35 triệu',
    )
    expect(plain(measureText(range, 'change', { ...style, near: 1e6, bare: true }))).toBe(
      '−0,8 đến +0,35',
    )
  })
})
