import { describe, expect, it } from 'vitest'
import { disputeNoteText } from '@/wording/disputeNoteText'
import { verdictNoteText } from '@/wording/verdictNoteText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { accounts, cards } from './sampleUnits'

const { change: _, ...unmeasured } = golden.chipCards

describe('verdictNoteText', () => {
  it.each([
    [golden.vneid, undefined, undefined],
    [golden.bankAccounts, undefined, undefined],
    [golden.unchanged, undefined, undefined],
    [
      golden.chipCards,
      'thay đổi nằm trong khoảng −0,8 đến +0,4 triệu',
      'the change lies within −0.8 to +0.4 million',
    ],
    [unmeasured, undefined, undefined],
    [golden.otherTotal, 'tổng đổi từ 227 sang 224', 'the total changed from 227 to 224'],
    [golden.first, 'đến 31/12/2024 chưa tìm thấy số nào', 'no figure found by 31 Dec 2024'],
    [golden.noNewer, 'không có nghĩa là không đổi', 'this does not mean unchanged'],
    [golden.targetOnly, undefined, undefined],
    [golden.noFigure, 'đến 31/1/2026 chưa tìm thấy số nào', 'no figure found by 31 Jan 2026'],
  ])('says what a verdict must be said with', (comparison, vi, en) => {
    const said = (lang: 'vi' | 'en') => {
      const note = verdictNoteText(comparison, [], cards, lang)
      return note === undefined ? undefined : plain(note)
    }
    expect([said('vi'), said('en')]).toEqual([vi, en])
  })

  it('says the target of an indicator without figures', () => {
    const target = {
      id: 'target',
      indicator: 'sample',
      value: 100,
      direction: 'atLeast' as const,
      source: 'antv',
      stated: '100',
      name: { vi: 'mục tiêu', en: 'target' },
    }
    const said = (lang: 'vi' | 'en') =>
      plain(verdictNoteText(golden.targetOnly, [target], accounts, lang) ?? '')
    expect(said('vi')).toBe('mục tiêu 100 tài khoản, không nêu thời hạn')
    expect(said('en')).toBe('target 100 accounts, no deadline stated')
  })
})

describe('disputeNoteText', () => {
  it('says that sources disagree, and what is clear all the same', () => {
    const { fiveG, vneid, otherTotal, unchanged } = golden
    expect(disputeNoteText(vneid, 'vi')).toBeUndefined()
    expect(disputeNoteText({ ...otherTotal, disputed: true }, 'vi')).toBeUndefined()
    expect(disputeNoteText(fiveG, 'vi')).toBe('chiều đã rõ, mức chưa rõ: các nguồn không khớp')
    expect(disputeNoteText({ ...fiveG, verdict: 'fell' }, 'en')).toBe(
      'the direction is clear, the size is not: the sources disagree',
    )
    expect(disputeNoteText({ ...unchanged, disputed: true }, 'vi')).toBe('các nguồn không khớp')
    expect(disputeNoteText({ ...unchanged, disputed: true }, 'en')).toBe('the sources disagree')
  })
})
