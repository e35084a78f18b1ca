import { expect, it } from 'vitest'
import { isFoundIn } from '@/domain/search/isFoundIn'
import { readQuery } from '@/domain/search/readQuery'

it.each([
  ['Cách đọc số', 'cach doc', true],
  ['Cách đọc số', 'so cach', true],
  ['Cách đọc số', 'doc sa', false],
  ['Tổng quan', 'tong', true],
  ['Tổng quan', '', false],
  ['', 'tong', false],
])('%s holds %j: %s', (text, sought, found) => {
  expect(isFoundIn(text, readQuery(sought, []))).toBe(found)
})
