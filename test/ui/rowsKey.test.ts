import { describe, expect, it } from 'vitest'
import { rowsKey } from '@/ui/rowsKey'
import { pairRow } from '../domain/explore/drawnRow'

const rows = (...ids: string[]) => ids.map((id) => pairRow(1, 2, { id }))

describe('the key of some rows', () => {
  it('names few, and tells many apart by a check sum', () => {
    expect(rowsKey(rows('a', 'b'))).toBe('a b')
    const [one, other] = [rows(...'abcdef'), rows(...'abcdeg')].map(rowsKey)
    expect(one).toMatch(/^6 [0-9a-z]+$/)
    expect(one).not.toBe(other)
    expect(rowsKey(rows(...'abcdef'))).toBe(one)
  })
})
