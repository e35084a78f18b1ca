import { describe, expect, it } from 'vitest'
import type { PairMark } from '@/charts/pairMark'
import { sideWhisker } from '@/charts/sideWhisker'
import type { Bound } from '@/domain/Claim'

function drawn(bound: Bound, greater: PairMark['greater'] = 'right') {
  const mark = { side: 'now', x: 100, radius: 6, left: 94, right: 106 } as const
  return sideWhisker({ ...mark, bound, greater }, 20, 30, '#a61e1a')
}

describe('a whisker on a level axis', () => {
  it('lies to the greater values for "hơn", to the smaller for "gần"', () => {
    expect(drawn('atLeast')[0]).toMatchObject({ shape: { x: 100, width: 30 } })
    expect(drawn('atMost')[0]).toMatchObject({ shape: { x: 70, width: 30 } })
    expect(drawn('atLeast', 'left')[0]).toMatchObject({ shape: { x: 70 } })
    expect(drawn('atMost', 'left')[0]).toMatchObject({ shape: { x: 100 } })
  })

  it('fades away from the dot', () => {
    const [right] = drawn('atLeast')
    const [left] = drawn('atMost')
    expect(right?.style).toMatchObject({ fill: { x: 0, x2: 1 } })
    expect(left?.style).toMatchObject({ fill: { x: 1, x2: 0 } })
  })

  it('is capped both ways for "khoảng", and none of an exact figure', () => {
    expect(drawn('approx')[0]).toMatchObject({
      shape: { pathData: 'M85 20H115M85 14.8v10.4M115 14.8v10.4' },
    })
    expect(drawn('exact')).toEqual([])
    expect(drawn('between')).toEqual([])
  })
})
