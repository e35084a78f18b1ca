import { describe, expect, it } from 'vitest'
import { percent } from '@/charts/percent'
import { placeOn } from '@/charts/SpanAxis'
import { spanBar } from '@/charts/spanBar'
import { stripAxis } from '@/charts/stripAxis'

const at = (value: number) => ({ low: value, high: value })

describe('the axis of a strip', () => {
  it('spans every claim, and no more than can be', () => {
    const { ticks } = stripAxis(
      [
        { low: 58, high: 59 },
        { low: 91, high: 92 },
      ],
      'share',
    )
    expect(ticks).toEqual([50, 60, 70, 80, 90, 100])
  })

  it('has no gridline between two full counts', () => {
    expect(stripAxis([at(1), at(2)], 'stock').ticks).toEqual([0, 1, 2, 3])
    expect(stripAxis([at(3), at(50)], 'stock').ticks).toEqual([0, 20, 40, 60])
  })

  it('shows one count between its neighbours', () => {
    expect(stripAxis([at(46), at(46)], 'stock').ticks).toEqual([44, 45, 46, 47, 48])
    expect(stripAxis([at(0)], 'stock').ticks).toEqual([0, 1, 2])
    expect(stripAxis([at(100)], 'share').ticks).toEqual([98, 99, 100])
  })

  it('runs from the worst place to the best', () => {
    const axis = stripAxis([at(44), at(46)], 'rank')
    expect([axis.low, axis.high]).toEqual([47, 43])
    expect([47, 45, 43].map((place) => percent(placeOn(axis, place)))).toEqual([
      '0%',
      '50%',
      '100%',
    ])
    expect(spanBar(axis, { low: 44, high: 46 })).toEqual({ from: 0.25, to: 0.75, length: 0.5 })
    expect(stripAxis([at(1)], 'rank').ticks[0]).toBe(1)
  })

  it('takes figures with decimals as they are', () => {
    expect(stripAxis([at(0.5), at(0.75)], 'score').ticks).toContain(0.6)
  })
})
