import { describe, expect, it } from 'vitest'
import type { ChartWay } from '@/domain/explore/OffReason'
import { chartSentenceText } from '@/wording/chartSentenceText'
import { pairRow } from '../domain/explore/drawnRow'

const row = pairRow(1, 2, { name: { vi: 'Thẻ', en: 'Cards' } })
const said = (count: number, lang: 'vi' | 'en', way: Partial<ChartWay> = {}) =>
  chartSentenceText(
    Array.from({ length: count }, () => row),
    { chart: 'trend', measure: 'value', scale: 'linear', ...way },
    lang,
  )

describe('a chart of several rows in a sentence', () => {
  it('names its way and up to five rows', () => {
    expect(said(2, 'vi')).toBe('Xu hướng: Thẻ và Thẻ.')
    expect(said(1, 'en', { measure: 'index' })).toBe('Trend, index = 100: Cards.')
  })

  it('counts more', () => {
    expect(said(6, 'vi', { chart: 'pairs' })).toBe('Trước và nay: 6 chỉ số.')
    expect(said(12, 'en', { chart: 'multiples', measure: 'percent' })).toBe(
      'Small multiples, change in %: 12 indicators.',
    )
  })
})
