import { describe, expect, it } from 'vitest'
import { stepText } from '@/wording/stepText'
import { otherTotal, vneid } from './goldenComparisons'
import { plain } from './plain'
import { accounts } from './sampleUnits'

describe('stepText', () => {
  it('says what a point adds to the one before it', () => {
    const { indicator, from, to } = vneid
    expect(plain(stepText(indicator, from!, to!, accounts, 'vi'))).toBe('+9,8 đến +10,9 triệu')
  })

  it('says where the two do not compare', () => {
    const { indicator, from, to } = otherTotal
    expect(stepText(indicator, from!, to!, accounts, 'en')).toBe('not comparable')
  })
})
