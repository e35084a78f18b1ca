import { expect, it } from 'vitest'
import type { Comparison } from '@/domain/Comparison'
import { changeSumsText } from '@/wording/changeSumsText'
import type { ChangeSums } from '@/wording/changeSumsText'
import { bankAccounts, chipCards, first, payments, rank, vneid } from './goldenComparisons'
import { plain } from './plain'
import { accounts, percent, places } from './sampleUnits'

function sums(comparison: Comparison, unit = accounts, lang: 'vi' | 'en' = 'vi') {
  const text = (words: ChangeSums | undefined) => JSON.parse(plain(JSON.stringify(words)))
  return text(changeSumsText(comparison, unit, lang))
}

it('the least of the later minus the most of the earlier, and the other way round', () => {
  expect(sums(vneid)).toEqual({
    low: '67 − 57,2 = 9,8 triệu',
    high: '68 − 57,1 = 10,9 triệu',
    share: { low: '67 ÷ 57,2 − 1 ≈ 17,1%', high: '68 ÷ 57,1 − 1 ≈ 19,1%' },
  })
})

it('says where an end is rounded outward', () => {
  expect(sums(chipCards)).toEqual({
    low: '87 − 87,8 = −0,8 triệu',
    high: '88 − 87,65 = 0,35, làm tròn ra ngoài thành 0,4 triệu',
  })
  expect(sums(chipCards, accounts, 'en').high).toBe(
    '88 − 87.65 = 0.35, rounded outward to 0.4 million',
  )
})

it('shares are subtracted in points; places the other way round', () => {
  expect(sums(bankAccounts, percent)).toMatchObject({ low: '86 − 87,09 = −1,09 điểm %' })
  expect(sums(rank, places)).toEqual({ low: '86 − 71 = 15 bậc', high: '86 − 71 = 15 bậc' })
})

it('from three times on a percentage would not help', () => {
  expect(sums(payments)).not.toHaveProperty('share')
})

it('two figures that do not compare have no sums', () => {
  expect(changeSumsText(first, accounts, 'vi')).toBeUndefined()
})
