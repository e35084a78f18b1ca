import { describe, expect, it } from 'vitest'
import { checkWordsFor } from '@/wording/checkWordsFor'

const vi = checkWordsFor('vi')
const en = checkWordsFor('en')

describe('the words of the check', () => {
  it('exist in both languages', () => {
    expect(vi.heading).toBe('Các nguồn nói gì về cùng một lúc')
    expect(en.heading).toBe('What the sources say of one moment')
    expect(Object.keys(vi)).toEqual(Object.keys(en))
  })

  it('count', () => {
    expect([vi.statements(4), en.statements(4), en.statements(1)]).toEqual([
      '4 phát biểu',
      '4 statements',
      '1 statement',
    ])
    expect([vi.filtered(5, 11), en.filtered(5, 11)]).toEqual([
      'Đang thấy 5 trong 11 điểm.',
      '5 of 11 points shown.',
    ])
    expect([vi.unfilter(1200), en.unfilter(1200)]).toEqual([
      'Bỏ lọc để xem cả 1.200',
      'Clear filters to see all 1,200',
    ])
    expect([vi.lay('A', '2025'), en.lay('A', '2025')]).toEqual([
      'Đối chiếu các phát biểu: A, 2025',
      'Lay the statements side by side: A, 2025',
    ])
  })

  it('say how many checks raise no question, and nothing of none', () => {
    expect([vi.settled(9, 2), vi.settled(9, 0), vi.settled(0, 2)]).toEqual([
      '9 phép thử khớp, 2 phép thử chưa đủ số',
      '9 phép thử khớp',
      '2 phép thử chưa đủ số',
    ])
    expect([en.settled(9, 2), en.settled(1, 0), en.settled(0, 1)]).toEqual([
      '9 checks hold, 2 checks without enough figures',
      '1 check holds',
      '1 check without enough figures',
    ])
  })
})
