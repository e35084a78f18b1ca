import { expect, it } from 'vitest'
import { percent } from '@/charts/percent'

it.each([
  [0, '0%'],
  [0.5, '50%'],
  [1, '100%'],
  [-0.1, '-10%'],
])('%f is %s', (fraction, said) => {
  expect(percent(fraction)).toBe(said)
})
