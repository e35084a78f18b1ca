import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DrawAt, Drawings, DrawnSizes } from '@/ui/Drawing'
import IndicatorView from '@/views/indicator/IndicatorView'
import { indicatorOf } from '../support/comparisonOf'
import { readerForAddress } from '../support/readerForAddress'

interface Asked {
  readonly key: string
  readonly sizes: DrawnSizes
  readonly draw: DrawAt
}

/** A screen rendered as the build does it: texts stand for pictures that are drawn afterwards. */
function served(id: string, url = '/') {
  const asked: Asked[] = []
  const drawings: Drawings = {
    find: (key, sizes, draw) => {
      const { narrow, wide, height } = sizes
      const place = asked.push({ key, sizes, draw })
      const { note } = draw({ width: wide, height })
      return {
        key,
        ...(note !== undefined && { note }),
        narrow: { width: narrow, height, svg: `[[picture ${place} narrow]]` },
        wide: { width: wide, height, svg: `[[picture ${place} wide]]` },
      }
    },
  }
  const reader = { ...readerForAddress(url), drawings }
  const html = renderToString(
    createElement(IndicatorView, {
      reader,
      indicator: indicatorOf(reader, id),
      mode: 'value',
      extent: 'all',
      hrefToDrawing: () => '/',
      onPeriod: () => undefined,
    }),
  )
  return { html, asked }
}

describe('charts on the server', () => {
  it('stand as four pictures, two of them for tablets, said to be drawn', () => {
    const { html, asked } = served('rose')
    expect(asked.map(({ sizes }) => [sizes.narrow, sizes.wide])).toEqual([
      [354, 1296],
      [700, 1030],
    ])
    expect(html).toMatch(/<div class="drawn for-between" [^>]*aria-hidden="true" data-drawn="">/)
    expect(html).toContain('<div class="picture-narrow">[[picture 1 narrow]]</div>')
    expect(html).toContain('<div class="picture-wide">[[picture 1 wide]]</div>')
    expect(html).toMatch(/<div class="drawn" [^>]*aria-hidden="true" data-drawn="">/)
  })

  it('have their handles for each picture', () => {
    const { html } = served('rose')
    expect(html.match(/class="day-handle period-handle period-handle-then"/g)).toHaveLength(4)
    expect(html.match(/class="day-handle period-handle period-handle-now"/g)).toHaveLength(4)
  })

  it('can be drawn at every width, disputes too', () => {
    const { asked } = served('coverage')
    expect(asked.map(({ key }) => key.split(' ')[0])).toEqual([
      'trend',
      'trend',
      'dispute',
      'dispute',
    ])
    for (const { sizes, draw } of asked) {
      for (const width of [sizes.narrow, sizes.wide]) {
        const { option } = draw({ width, height: sizes.height })
        expect(option.series).not.toEqual([])
      }
    }
  })

  it('have another key for another selection, the same one for the same', () => {
    const keys = (url: string) => served('rose', url).asked.map(({ key }) => key)
    expect(keys('/')).toEqual(keys('/'))
    expect(keys('/?now=2025-04-22')).not.toEqual(keys('/'))
    expect(keys('/en/')).not.toEqual(keys('/'))
  })
})
