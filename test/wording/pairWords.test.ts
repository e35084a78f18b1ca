import { describe, expect, it } from 'vitest'
import type { Kind } from '@/domain/Indicator'
import { pairHeadText, pairNoteText, pairTitleText, pairWord } from '@/wording/pairWords'

const title = (kind: Kind, lang: 'vi' | 'en' = 'vi') =>
  pairTitleText({ kind, magnitude: 'millions' }, lang)
const note = (kind: Kind, lang: 'vi' | 'en' = 'vi') =>
  pairNoteText({ kind, magnitude: 'ones' }, ['thẻ', 'hồ sơ', 'thẻ'], lang)

describe('the words of the chart of pairs', () => {
  it('name an axis by its unit or the size of its counts', () => {
    const kinds = ['stock', 'flow', 'rate', 'share', 'score', 'rank'] as const
    expect(kinds.map((kind) => title(kind))).toEqual([
      'Triệu',
      'Triệu',
      'Triệu',
      'Phần trăm',
      'Điểm',
      'Thứ hạng',
    ])
    expect(title('rank', 'en')).toBe('Ranks')
    expect(pairTitleText({ kind: 'stock', magnitude: 'ones' }, 'en')).toBe('Under a thousand')
  })

  it('say what is counted, once each, and how ranks run', () => {
    expect(note('stock')).toBe('thẻ, hồ sơ')
    expect(note('flow')).toBe('thẻ, hồ sơ, trong kỳ')
    expect(note('flow', 'en')).toBe('thẻ, hồ sơ, over a period')
    expect(note('rank')).toBe('trục lật ngược: bên phải tốt hơn')
    expect(note('share')).toBe('')
    expect(note('score')).toBe('')
  })

  it('head the columns', () => {
    expect(pairHeadText('rate', 'vi')).toBe('Tỷ lệ nay/trước')
    expect(pairHeadText('rank', 'en')).toBe('Places')
    expect(pairWord('verdict', 'vi')).toBe('Kết luận')
    expect(pairWord('unplaced', 'en')).toBe('On no axis')
  })
})
