import { describe, expect, it } from 'vitest'
import type { Drawing } from '@/ui/Drawing'
import { chartPlace } from '@/ui/chartPlace'

const drawing = (narrow: number, wide: number): Drawing => ({
  key: 'any',
  narrow: { width: 354, height: narrow, svg: '' },
  wide: { width: 1104, height: wide, svg: '' },
})

describe('the place of a chart', () => {
  it('has one height', () => {
    expect(chartPlace(undefined, 420)).toEqual({
      className: 'chart-drawing',
      style: { height: 420 },
    })
    expect(chartPlace({}, 420).style).toEqual({ height: 420 })
  })

  it('is as high as the picture the styles show', () => {
    expect(chartPlace({ drawing: drawing(900, 500) }, 420)).toMatchObject({
      className: 'chart-drawing chart-tall',
      style: { '--tall-narrow': '900px', '--tall-wide': '500px' },
    })
    const both = { drawing: drawing(900, 500), between: drawing(700, 600) }
    expect(chartPlace(both, 420)).toMatchObject({
      className: 'chart-drawing chart-tall chart-tall-between',
      style: { '--tall-between-narrow': '700px', '--tall-between-wide': '600px' },
    })
  })
})
