import { describe, expect, it } from 'vitest'
import { listText } from '@/wording/listText'

describe('a list in running text', () => {
  it('has its last joined by a word', () => {
    expect(listText(['số đếm', 'điểm số', 'thứ hạng'], 'vi')).toBe('số đếm, điểm số và thứ hạng')
    expect(listText(['counts', 'ranks'], 'en')).toBe('counts and ranks')
    expect(listText(['counts'], 'en')).toBe('counts')
    expect(listText([], 'en')).toBe('')
  })
})
