import { expect, it } from 'vitest'
import { sameOccasion } from '@/domain/sameOccasion'

it('is one article, or one speech in several papers', () => {
  expect(sameOccasion({ source: 'a' }, { source: 'a', occasion: 'x' })).toBe(true)
  expect(sameOccasion({ source: 'a', occasion: 'x' }, { source: 'b', occasion: 'x' })).toBe(true)
  expect(sameOccasion({ source: 'a', occasion: 'x' }, { source: 'b', occasion: 'y' })).toBe(false)
  expect(sameOccasion({ source: 'a' }, { source: 'b' })).toBe(false)
})
