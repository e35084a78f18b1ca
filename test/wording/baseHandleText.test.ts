import { describe, expect, it } from 'vitest'
import { baseHandleText } from '@/wording/baseHandleText'

describe('the handle of the base', () => {
  it('says its day in both languages', () => {
    expect(baseHandleText('2024-10-10', 'vi')).toEqual({
      label: 'Ngày gốc',
      text: 'Gốc 10/10/2024',
    })
    expect(baseHandleText('2024-10-10', 'en').label).toBe('Base day')
    expect(baseHandleText('2024-10-10', 'en').text).toMatch(/^Base 10.Oct.2024$/)
  })
})
