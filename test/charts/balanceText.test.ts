import { expect, it } from 'vitest'
import { balanceText } from '@/charts/balanceText'
import { widthAtMost } from '@/charts/widthAtMost'

const setting = { face: 'sans', size: 13 } as const

it('leaves a text that needs one line in one', () => {
  expect(balanceText('không so sánh được', setting, 400)).toEqual(['không so sánh được'])
})

it('makes lines of even lengths: no word stands alone', () => {
  const text = 'Tỷ lệ thủ tục được giải quyết trên Cổng Dịch vụ công'
  const room = widthAtMost('Tỷ lệ thủ tục được giải quyết trên Cổng Dịch vụ', setting)
  const [first, second, ...others] = balanceText(text, setting, room)
  expect(others).toEqual([])
  expect(`${first} ${second}`).toBe(text)
  expect(second?.split(' ').length).toBeGreaterThan(3)
})

it('parts no word to make them even', () => {
  const room = widthAtMost('measurable', setting) + 1
  expect(balanceText('no measurable change', setting, room)).toEqual(['no', 'measurable', 'change'])
})
