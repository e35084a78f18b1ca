import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it } from 'vitest'
import type { DrawnChart } from '@/data/PageData'
import { type Page, pageQuery } from '@/data/pageQuery'
import { pagesOf } from '@/data/pagesOf'
import { indexDataset } from '@/domain/indexDataset'
import { parseAddress } from '@/state/parseAddress'
import { readDrawnPage } from '@/views/readDrawnPage'
import { travelledPage } from '../support/travelledPage'
import { hostileDataset } from '../support/hostileDataset'
import { verdictDataset } from '../support/verdictDataset'

const markup = '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>'
const picture = (width: number) => ({ width, height: 200, svg: '' })

/** A document that carries a page; the pictures stand in it and not in its data. */
function carried(path: string, data: unknown): void {
  const document = JSON.stringify({ path, data }).replaceAll('<', '\\u003c')
  window.document.body.insertAdjacentHTML(
    'beforeend',
    `<div data-made data-drawing="trend"><div class="picture-narrow">${markup}</div>
    <div class="picture-wide">${markup.replace('9 9', '99 9')}</div></div>
    <script data-made type="application/json" id="page-data">${document}</script>`,
  )
}

async function read() {
  const queries = new QueryClient()
  const address = await readDrawnPage(pagesOf(queries))
  const kept = (...of: Parameters<typeof pageQuery>) =>
    queries.getQueryData<Page>(pageQuery(...of).queryKey)
  return { address, kept, count: queries.getQueryCache().getAll().length }
}

afterEach(() => {
  for (const element of document.querySelectorAll('[data-made]')) element.remove()
})

describe('the page a document carries', () => {
  const index = indexDataset(verdictDataset())

  it('is at hand, for the address it was drawn for', async () => {
    carried('/en/indicators/rose', travelledPage(index, 'en', 'indicators/rose'))
    const { address, kept, count } = await read()
    expect(address).toEqual(parseAddress('/en/indicators/rose'))
    const page = kept('en', 'indicators/rose')
    expect(page?.index.indicators.get('rose')?.name).toEqual({
      vi: 'Indicator rose',
      en: 'Indicator rose',
    })
    expect(page?.drawings).toEqual({})
    expect(count).toBe(1)
  })

  it('takes its pictures from where they stand', async () => {
    const chart: DrawnChart = {
      key: 'trend',
      note: 'Trục bị cắt.',
      narrow: picture(320),
      wide: picture(900),
    }
    const data = { ...Object(travelledPage(index, 'vi', 'overview')), drawings: { trend: chart } }
    carried('/', data)
    expect((await read()).kept('vi', 'overview')?.drawings).toEqual({
      trend: {
        ...chart,
        narrow: { ...chart.narrow, svg: markup },
        wide: { ...chart.wide, svg: markup.replace('9 9', '99 9') },
      },
    })
  })

  it('has an empty picture where none stands', async () => {
    const chart = { key: 'gone', narrow: picture(320), wide: picture(900) }
    const data = { ...Object(travelledPage(index, 'vi', 'overview')), drawings: { gone: chart } }
    carried('/', data)
    expect((await read()).kept('vi', 'overview')?.drawings).toEqual({ gone: chart })
  })

  it('may hold any text', async () => {
    const hostile = indexDataset(hostileDataset())
    carried('/sources', travelledPage(hostile, 'vi', 'sources'))
    const page = (await read()).kept('vi', 'sources')
    expect(page?.index.dataset.indicators.map(({ name }) => name.vi)).toEqual(
      hostileDataset().indicators.map(({ name }) => name.vi),
    )
    expect(window.name).not.toBe('hit')
  })
})

it('a document that was not drawn carries none', async () => {
  const { address, count } = await read()
  expect(address).toBeUndefined()
  expect(count).toBe(0)
})
