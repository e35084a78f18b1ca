import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/domain/Indicator'
import type { Reader } from '@/ui/Reader'
import IndicatorView from '@/views/indicator/IndicatorView'
import { indicatorOf } from '../../support/comparisonOf'
import { publishedDataset } from '../../support/publishedDataset'
import { readerForAddress } from '../../support/readerForAddress'

const published = publishedDataset()
const urls = ['/', '/en/', '/?then=2026-01-01&now=2026-01-01']
const readers = urls.map((url) => readerForAddress(url, published))

function drawn(reader: Reader, indicator: Indicator): string {
  return renderToString(
    createElement(IndicatorView, {
      reader,
      indicator,
      mode: 'value',
      extent: 'all',
      hrefToDrawing: () => '/',
      onPeriod: () => undefined,
    }),
  )
}

describe('every published indicator, drawn without a browser', () => {
  it.each(published.indicators.map(({ id }) => id))('%s', (id) => {
    for (const reader of readers) {
      const indicator = indicatorOf(reader, id)
      const html = drawn(reader, indicator)
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
      for (const claim of indicator.claims) expect(html).toContain(`data-claim="${claim.id}"`)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(\/|https?:)/)
    }
  })
})
