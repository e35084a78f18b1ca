import { describe, expect, it } from 'vitest'
import type { Comparison } from '@/domain/Comparison'
import { pairChangeText } from '@/wording/pairChangeText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'

const fewer = sampleComparison([
  { value: 50, step: 1 },
  { value: 40, step: 1, asOf: '2025-05' },
])
const counted = sampleComparison([{ value: 50 }, { value: 60, asOf: '2025-05' }])
const fromNothing = sampleComparison([{ value: 0 }, { value: 60, asOf: '2025-05' }])
const perhapsNothing = sampleComparison([
  { value: 1, step: 2, bound: 'atMost' },
  { value: 1, asOf: '2025-05' },
])
const sameShare = sampleComparison(
  [
    { value: 87, step: 1 },
    { value: 87.2, step: 0.1, asOf: '2025-05' },
  ],
  { kind: 'share' },
)

const CASES: readonly (readonly [string, Comparison, string, string])[] = [
  ['a count that rose', golden.vneid, '≥ ×1,17', '≥ ×1.17'],
  ['a count that fell', fewer, '≤ ×0,829', '≤ ×0.829'],
  ['a full count', counted, '×1,2', '×1.2'],
  ['a count that cannot be told', golden.chipCards, '×0,99 đến 1,01', '×0.99 to 1.01'],
  ['a count that was perhaps nothing', perhapsNothing, '≥ ×1', '≥ ×1'],
  ['a count that was nothing', fromNothing, '+60', '+60'],
  ['a share that rose', golden.fiveG, '≥ +18,4', '≥ +18.4'],
  ['a share that fell', golden.bankAccounts, 'giảm ≥ 0,07', 'down ≥ 0.07'],
  ['a share that cannot be told', sameShare, '−0,9 đến +0,8', '−0.9 to +0.8'],
  ['a rank', golden.rank, '+15', '+15'],
  ['what does not compare', golden.otherTotal, '–', '–'],
]

describe('how far a pair moved', () => {
  it.each(CASES)('is told of %s', (_, comparison, vi, en) => {
    expect(plain(pairChangeText(comparison, 'vi'))).toBe(vi)
    expect(plain(pairChangeText(comparison, 'en'))).toBe(en)
  })
})
