import { describe, expect, it } from 'vitest'
import { outcomesOf } from '@/domain/Outcome'
import { countsText } from '@/wording/countsText'
import { smallNumberText } from '@/wording/smallNumberText'
import { tallyListText, tallyShortText, tallyText } from '@/wording/tallyText'
import * as golden from './goldenComparisons'
import { plain } from './plain'

const { vneid, chipCards, rank, bankAccounts, unchanged, otherTotal, first, noNewer } = golden

describe('tallyText', () => {
  it('says a theme in one sentence', () => {
    const theme = outcomesOf([vneid, vneid, vneid, chipCards, first])
    expect(tallyText(theme, 'vi')).toBe('Ba chỉ số tăng; một không đo được thay đổi.')
    expect(tallyText(theme, 'en')).toBe('Three indicators rose; one shows no measurable change.')
  })

  it('says every outcome, and that ranks move', () => {
    const theme = outcomesOf([rank, bankAccounts, unchanged, chipCards, chipCards, otherTotal])
    expect(tallyText(theme, 'vi')).toBe(
      'Một chỉ số lên bậc; một giảm; một không đổi; hai không đo được thay đổi; một không so sánh được.',
    )
    expect(tallyText(theme, 'en')).toBe(
      'One indicator moved up in rank; one fell; one is unchanged; two show no measurable change; one cannot be compared.',
    )
  })

  it('says where nothing has two figures', () => {
    expect(tallyText(outcomesOf([first, noNewer]), 'vi')).toBe(
      'Chưa chỉ số nào có số ở cả hai thời điểm.',
    )
    expect(tallyText([], 'en')).toBe('No indicator has figures for both dates yet.')
  })
})

describe('tallyListText', () => {
  it('counts every verdict', () => {
    expect(plain(tallyListText(outcomesOf([first, first, noNewer]), 'vi'))).toBe(
      '2 mới, 1 chưa có số mới',
    )
    expect(plain(tallyListText(outcomesOf([first, noNewer]), 'en'))).toBe(
      '1 new, 1 no newer figure',
    )
    expect(tallyListText([], 'vi')).toBe('')
  })
})

describe('tallyShortText', () => {
  it('puts together what does not compare yet', () => {
    const theme = outcomesOf([vneid, chipCards, first, noNewer])
    expect(plain(tallyShortText(theme, 'vi'))).toBe('1 tăng, 1 không đo được, 2 chưa so được')
    expect(plain(tallyShortText(theme, 'en'))).toBe(
      '1 up, 1 no measurable change, 2 not yet compared',
    )
  })
})

describe('countsText', () => {
  it('counts figures and sources', () => {
    expect(plain(countsText(8, 11, 'vi'))).toBe('8 số, 11 nguồn')
    expect(plain(countsText(1, 2, 'en'))).toBe('1 figure, 2 sources')
  })
})

describe('smallNumberText', () => {
  it('writes words to ten', () => {
    expect([1, 4, 10, 11].map((count) => smallNumberText(count, 'vi'))).toEqual([
      'một',
      'bốn',
      'mười',
      '11',
    ])
  })
})
