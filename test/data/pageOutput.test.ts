import { describe, expect, it } from 'vitest'
import { pageNames } from '../support/pageNames'
import { pageOutput } from '@/data/pageOutput'
import { pageFile, pageUrl } from '@/data/pageUrl'
import { indexDataset } from '@/domain/indexDataset'
import { goodCompiled } from '../support/goodCompiled'
import { travelledPage } from '../support/travelledPage'

const dataset = goodCompiled()
const index = indexDataset(dataset)

describe('the pages of a dataset', () => {
  it('are those of the screens and one an indicator, each at an address of its own', () => {
    const names = pageNames(dataset)
    expect(names.filter((name) => name.startsWith('indicators/'))).toEqual(
      dataset.indicators.map(({ id }) => `indicators/${id}`),
    )
    const files = names.flatMap((name) => [pageFile('vi', name), pageFile('en', name)])
    expect(new Set(files).size).toBe(2 * names.length)
    expect(pageFile('en', 'indicators/coverage')).toBe('data/pages/en/indicators/coverage.json')
    expect(pageUrl('vi', 'sources')).toBe('/data/pages/vi/sources.json')
  })

  it.each(['vi', 'en'] as const)('in %s are all found at their addresses', (language) => {
    for (const name of pageNames(dataset)) {
      const expected = travelledPage(index, language, name)
      for (const address of [pageFile(language, name), `/base/${pageFile(language, name)}`]) {
        expect(JSON.parse(JSON.stringify(pageOutput(index, address)))).toEqual(expected)
      }
    }
  })

  it.each([
    'data/pages/fr/overview.json',
    'data/pages/vi/unknown.json',
    'data/pages/vi/indicators/none.json',
    'data/pages/vi/indicators/.json',
    'data/pages/vi/.json',
    'data/pages/vi/overview',
    'data/pages/vi/../vi/overview.json',
    'data/pages/vi/constructor.json',
    'data/dataset.json',
    '',
  ])('are not to be had at %j', (address) => {
    expect(pageOutput(index, address)).toBeUndefined()
  })
})
