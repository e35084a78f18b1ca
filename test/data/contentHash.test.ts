import { expect, it } from 'vitest'
import { contentHash } from '@/data/contentHash'

it('a content hash is short, always the same, and moves with every character', () => {
  expect(contentHash('')).toBe(contentHash(''))
  expect(contentHash('Nhịp Số')).toMatch(/^[0-9a-z]{11}$/)
  const near = ['a', 'b', 'ab', 'ba', 'aa', ' a', 'a ', 'á', 'à'].map(contentHash)
  expect(new Set(near).size).toBe(near.length)
})
