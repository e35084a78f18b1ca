import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compareAll } from '@/domain/compareAll'
import OverviewView from '@/views/overview/OverviewView'
import { publishedDataset } from '../../support/publishedDataset'
import { readerForAddress } from '../../support/readerForAddress'

const published = publishedDataset()
const themes = published.themes.map(({ id }) => id)

function drawn(url: string): string {
  return renderToString(
    createElement(OverviewView, {
      reader: readerForAddress(url, published),
      unfolded: themes,
      hrefToFold: () => '/',
      onPeriod: () => undefined,
      onSlide: () => undefined,
    }),
  )
}

describe('the published overview, drawn without a browser', () => {
  it.each(['/', '/en/', '/?then=2000-01-01&now=2000-01-02', '/?then=2020-01-01&now=2026-12-31'])(
    'of %s shows every indicator with its verdict, and nothing broken',
    (url) => {
      const html = drawn(url)
      const { index, then, now } = readerForAddress(url, published)
      const shown = [...html.matchAll(/data-indicator="([^"]*)"/g)].map(([, id]) => id)
      expect(shown.toSorted()).toEqual(published.indicators.map(({ id }) => id).toSorted())
      for (const { indicator, verdict } of compareAll(index, then, now)) {
        const [, row = ''] = html.split(`data-indicator="${indicator.id}"`)
        expect(/data-verdict="([^"]*)"/.exec(row)?.[1]).toBe(verdict)
      }
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
    },
  )

  it('keeps English free of Vietnamese numbers, and the other way round', () => {
    // Titles of sources stay in the language they were published in.
    const textOf = (html: string) =>
      html.replace(/<section class="printed-sources".*?<\/section>/gs, '').replace(/<[^>]*>/g, ' ')
    expect(textOf(drawn('/en/'))).not.toMatch(/\d,\d{1,2}(?!\d)|triệu/)
    expect(textOf(drawn('/'))).not.toMatch(/\d\.\d{1,2}(?!\d)|million/)
  })
})
