import { describe, expect, it } from 'vitest'
import { bundled, folded } from '@/domain/folded'

describe('folded', () => {
  it('shows the first and keeps the rest', () => {
    expect(folded([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], rest: [4, 5] })
  })

  it('shows a rest of one, for its fold would be as long', () => {
    expect(folded([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], rest: [] })
  })

  it('folds nothing of a short list', () => {
    expect(folded([1, 2, 3], 3)).toEqual({ shown: [1, 2, 3], rest: [] })
    expect(folded([], 3)).toEqual({ shown: [], rest: [] })
  })
})

describe('bundled', () => {
  it('parts a list and names the ends of each part', () => {
    expect(bundled(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      { items: ['a', 'b'], first: 'a', last: 'b' },
      { items: ['c', 'd'], first: 'c', last: 'd' },
      { items: ['e'], first: 'e', last: 'e' },
    ])
    expect(bundled([], 2)).toEqual([])
  })

  it('keeps an item that is nothing itself', () => {
    expect(bundled([undefined], 2)).toEqual([
      { items: [undefined], first: undefined, last: undefined },
    ])
  })
})
