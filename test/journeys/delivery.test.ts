import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect } from '../support/expectPage'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const site = 'dist'

const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((name) => join(site, name).replaceAll('\\', '/'))
  .filter((path) => statSync(path).isFile())

const columns =
  'indicator,theme,kind,period_start,period_end,value,unit,bound,step,status,stated,said_on,source,publisher,published,url'

describe('a walk through every screen', () => {
  it('asks nobody else for anything and leaves the console silent', async () => {
    const page = await openPage('/')
    await waitForScreen(page)
    const steps: readonly (readonly [link: string, heading: RegExp])[] = [
      ['Nguồn', /Mỗi con số có một chỗ để kiểm/],
      ['Cách đọc số', /Không nói nhiều hơn nguồn đã nói/],
      ['Tổng quan', /VNeID/],
    ]
    for (const [link, heading] of steps) {
      await page.getByRole('link', { name: link, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    }
    await waitForScreen(page)
  })

  it('stores nothing but the preferences', async () => {
    const page = await openPage('/')
    await page.getByRole('button', { name: 'Tối' }).click()
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept).toEqual(['nhip-so-preferences'])
    expect(await page.context().cookies()).toEqual([])
    await waitForScreen(page)
  })
})

describe('the built site', () => {
  it('holds the page, the data and nothing of the mocks or the tests', () => {
    const whole = ['index', 'sources', 'method', '404', 'indicators/egdi-rank']
    const pages = whole.flatMap((name) => [`dist/${name}.html`, `dist/en/${name}.html`])
    const others = ['_headers', 'robots.txt', 'sitemap.xml', 'data/dataset.json']
    expect(files).toEqual(
      expect.arrayContaining([...pages, ...others.map((name) => `dist/${name}`)]),
    )
    expect(files.filter((path) => /mock|\.test\.|\.spec\.|vitest/i.test(path))).toEqual([])
    const texts = files.filter((path) => /\.(js|css|html)$/.test(path))
    const telling = /mockServiceWorker|setupWorker|\bmsw\b|vitest|syntheticDataset|\.test\.tsx?/
    expect(texts.filter((path) => telling.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it('is a production build', () => {
    const code = files
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(path, 'utf8'))
    expect(code.join('').includes('react-dom-client.development')).toBe(false)
    expect(files.filter((path) => /\.map$|\.tsx?$|\/\./.test(path))).toEqual([])
    expect(code.filter((text) => text.includes('sourceMappingURL'))).toEqual([])
  })

  it('serves every claim as a row of a table that other programs read', () => {
    const text = readFileSync(`${site}/data/observations.csv`, 'utf8')
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(columns)
    const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[]
    const dataset = JSON.parse(readFileSync(`${site}/data/dataset.json`, 'utf8')) as {
      indicators: { claims: unknown[] }[]
    }
    expect(rows).toHaveLength(dataset.indicators.flatMap(({ claims }) => claims).length)
    expect(rows.filter((row) => row['url'] === '' || row['source'] === '')).toEqual([])
    const told = rows.find((row) => row['stated']?.includes('57,1 triệu'))
    expect(told).toMatchObject({ value: '57100000', bound: 'atLeast', period_end: '2024-10-10' })
  })

  it('keeps the three names of each fact apart: unknown days are empty', () => {
    const text = readFileSync(`${site}/data/observations.csv`, 'utf8')
    const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[]
    const days = rows.flatMap((row) => [row['period_start'], row['period_end'], row['said_on']])
    expect(days.filter((day) => !/^(\d{4}-\d{2}-\d{2})?$/.test(day ?? '?'))).toEqual([])
  })
})
