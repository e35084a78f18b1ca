import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { checkOf } from '@/domain/explore/checkOf'
import { CheckedMoment } from '@/views/explore/CheckedMoment'
import { checkWordsFor } from '@/wording/checkWordsFor'
import { publishedDataset } from '../../support/publishedDataset'
import { readerForAddress } from '../../support/readerForAddress'

const dataset = publishedDataset()

describe.each(['/explore', '/en/explore'])('every published moment, laid out at %s', (url) => {
  const reader = readerForAddress(url, dataset)
  const words = checkWordsFor(reader.lang)
  const nothing = () => undefined
  const moments = dataset.indicators.flatMap((indicator) =>
    reader.index.seriesOf(indicator).points.map(({ day }) => ({ indicator: indicator.id, day })),
  )
  const drawn = moments.map((moment) => {
    const check = checkOf(reader.index, moment)
    const props = { reader, words, check, onLay: nothing, onStep: nothing }
    return renderToString(createElement(CheckedMoment, props))
  })

  it('stands without a browser, with nothing broken in it', () => {
    expect(drawn.length).toBeGreaterThan(200)
    for (const html of drawn) {
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
      expect(html.match(/id="check-moment"/g)).toHaveLength(1)
    }
  })

  it('has every bar within its axis', () => {
    const places = drawn.flatMap((html) => [...html.matchAll(/(?:left|width):(-?[\d.]+)%/g)])
    expect(places.length).toBeGreaterThan(500)
    const outside = places.filter(([, at]) => Number(at) < 0 || Number(at) > 100)
    expect(outside.map(([style]) => style)).toEqual([])
  })
})
