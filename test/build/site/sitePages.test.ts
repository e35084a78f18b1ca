import { expect, it } from 'vitest'
import { isListed, sitePages, viewOf } from '@/build/site/sitePages'
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
