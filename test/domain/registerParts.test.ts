import { describe, expect, it } from 'vitest'
import { isDivided, partOfNumber, registerParts } from '@/domain/registerParts'
import { sourceWith } from './sourceWith'

it('a register is shown in parts once it has too many sources or too many statements', () => {
  expect(isDivided({ sources: 400, claims: 1000 })).toBe(false)
  expect(isDivided({ sources: 401, claims: 0 })).toBe(true)
  expect(isDivided({ sources: 1, claims: 1001 })).toBe(true)
})

describe('the parts of a register', () => {
  const numbered = (...numbers: number[]) => numbers.map((number) => sourceWith({ number }))

  it('are runs of source numbers, which later sources do not move', () => {
    expect([1, 50, 51, 100, 101].map(partOfNumber)).toEqual([1, 1, 2, 2, 3])
  })

  it('name their first and last source; one without any is left out', () => {
    expect(registerParts(numbered(160, 3, 1, 50, 170))).toEqual([
      { part: 1, first: 1, last: 50, sources: 3 },
      { part: 4, first: 160, last: 170, sources: 2 },
    ])
    expect(registerParts([])).toEqual([])
  })
})
