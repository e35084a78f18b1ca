import { describe, expect, it } from 'vitest'
import { changeSumsText } from '@/wording/changeSumsText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'
import { accounts, places } from './sampleUnits'

function sums(comparison: typeof golden.vneid, lang: 'vi' | 'en' = 'vi', unit = accounts) {
  const said = changeSumsText(comparison, unit, lang)
  if (said === undefined) return undefined
  const { low, high, share } = said
  return [low, high, share?.low, share?.high].map((text) => text && plain(text))
}

describe('changeSumsText', () => {
  it('gives the golden case its sums, in amount and in proportion', () => {
    expect(sums(golden.vneid)).toEqual([
      '67 − 57,2 = 9,8 triệu',
      '68 − 57,1 = 10,9 triệu',
      '67 ÷ 57,2 − 1 ≈ 17,1%',
      '68 ÷ 57,1 − 1 ≈ 19,1%',
    ])
    expect(sums(golden.vneid, 'en')).toEqual([
      '67 − 57.2 = 9.8 million',
      '68 − 57.1 = 10.9 million',
      '67 ÷ 57.2 − 1 ≈ 17.1%',
      '68 ÷ 57.1 − 1 ≈ 19.1%',
    ])
  })

  it('gives no proportion where no rise is measured, or a rise of three times', () => {
    expect(sums(golden.chipCards)?.slice(2)).toEqual([undefined, undefined])
    expect(sums(golden.payments)?.slice(2)).toEqual([undefined, undefined])
  })

  it('takes a rank the other way round', () => {
    expect(sums(golden.rank, 'vi', places)?.[0]).toMatch(/^86 − 71 = /)
  })

  it('says where a printed end is rounded outward', () => {
    const fine = sampleComparison([
      { value: 1_000_000, step: 1000, asOf: '2024-10-10' },
      { value: 2_234_000, step: 1000, asOf: '2026-01-16' },
    ])
    const [low, high] = sums(fine) ?? []
    expect(low).toContain(', làm tròn ra ngoài thành 1,23 triệu')
    expect(high).toContain(', làm tròn ra ngoài thành 1,24 triệu')
    expect(sums(fine, 'en')?.[0]).toContain(', rounded outward to 1.23 million')
  })

  it('says nothing where the two do not compare', () => {
    expect(sums(golden.otherTotal)).toBeUndefined()
    expect(sums(golden.first)).toBeUndefined()
    expect(sums(golden.noNewer)).toBeUndefined()
  })
})
