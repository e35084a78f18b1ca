import { expect, it } from 'vitest'
import { isViewId } from '@/domain/saved/isViewId'
import { newViewId } from '@/state/newViewId'

it('is another each time', () => {
  const ids = Array.from({ length: 200 }, newViewId)
  expect(new Set(ids).size).toBe(200)
  expect(ids.every(isViewId)).toBe(true)
})
