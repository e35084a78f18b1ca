import { expect, it } from 'vitest'
import { hundredth } from '@/charts/hundredth'

it.each([
  [111.47732181425486, 111.48],
  [26, 26],
  [-0.125, -0.12],
  [0, 0],
])('%f is written as %f', (pixels, written) => {
  expect(hundredth(pixels)).toBe(written)
})
