import { expect, it } from 'vitest'
import { RULER_UNITS, tickPath } from '@/charts/tickPath'

it('draws a line at each place, from one end to the other', () => {
  expect(tickPath([{ at: 0 }, { at: 0.12345 }, { at: 1 }], 6)).toBe(
    `M0 0v6M123.5 0v6M${RULER_UNITS} 0v6`,
  )
})

it('draws nothing of nothing', () => {
  expect(tickPath([], 6)).toBe('')
})
