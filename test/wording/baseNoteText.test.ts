import { describe, expect, it } from 'vitest'
import { baseNoteText } from '@/wording/baseNoteText'
import { plain } from './plain'

const said = (...[measure, lang]: [Parameters<typeof baseNoteText>[0], 'vi' | 'en']) =>
  plain(baseNoteText(measure, '2024-10-10', lang))

describe('what a chart is counted from', () => {
  it('is said in both languages', () => {
    expect(said('index', 'vi')).toBe('Chỉ số: số mới nhất đến 10/10/2024 bằng 100.')
    expect(said('index', 'en')).toBe('Index: the latest figure by 10 Oct 2024 is 100.')
    expect(said('change', 'vi')).toBe('Thay đổi so với số mới nhất đến 10/10/2024.')
    expect(said('change', 'en')).toBe('Change since the latest figure by 10 Oct 2024.')
    expect(said('percent', 'vi')).toBe('Thay đổi tính bằng % của số mới nhất đến 10/10/2024.')
    expect(said('percent', 'en')).toBe('Change in per cent of the latest figure by 10 Oct 2024.')
  })
})
