import { expect, it } from 'vitest'
import { isFramed, isListed, sitePages, viewOf } from '@/build/site/sitePages'
import { syntheticDataset } from '../../../mocks/syntheticDataset'
import { publishedDataset } from '../../support/publishedDataset'

const places = (...sizes: Parameters<typeof sitePages>) =>
  sitePages(...sizes)
    .filter(({ language }) => language === 'vi')
    .map(({ place }) => place)

it('the published register is one page', () => {
  expect(places(publishedDataset()).filter((place) => place.startsWith('/sources'))).toEqual([
    '/sources',
  ])
})

it('a long register has a page for each of its parts, which search engines may list', () => {
  const pages = sitePages(syntheticDataset({ indicators: 3, claims: 1001, seed: 1 }))
  const parts = pages.filter(({ path }) => path.startsWith('/en/sources/'))
  expect(parts.map(({ file }) => file)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((part) => `en/sources/${part}.html`),
  )
  expect(parts.every(isListed)).toBe(true)
  expect(parts.map((page) => viewOf(page).view)).toEqual(parts.map(() => 'sources'))
})

it('what stands in pages of others is drawn in both languages, and listed nowhere', () => {
  const framed = sitePages(publishedDataset()).filter(isFramed)
  expect(framed.map(({ file }) => file)).toEqual([
    'embed/comparison.html',
    'en/embed/comparison.html',
    'embed/chart.html',
    'en/embed/chart.html',
  ])
  expect(framed.some(isListed)).toBe(false)
  expect(framed.map((page) => viewOf(page).view)).toEqual(['embed', 'embed', 'explore', 'explore'])
})

it('without the indicator it opens with there is no comparison for pages of others', () => {
  const { sources } = publishedDataset()
  const framed = sitePages({ indicators: [], sources }).filter(isFramed)
  expect(framed.map(({ path }) => path)).toEqual(['/embed/chart', '/en/embed/chart'])
})
