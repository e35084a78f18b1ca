import { expect, it } from 'vitest'
import { isViewId } from '@/domain/saved/isViewId'

it.each([
  ['0f3a', true],
  ['view-1_b', true],
  ['', false],
  ['a b', false],
  ['ă', false],
  ['x'.repeat(65), false],
])('%j: %j', (text, is) => {
  expect(isViewId(text)).toBe(is)
})
