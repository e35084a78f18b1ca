import { expect, it } from 'vitest'
import { inReadingOrder } from '@/domain/inReadingOrder'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const name = { vi: 'tên', en: 'name' }

it('is that of the themes, then of the order in each; a theme nobody knows comes last', () => {
  const dataset = datasetWith({
    themes: [
      { id: 'identity', name },
      { id: 'data', name },
    ],
    indicators: [
      indicatorWith({ id: 'homeless', theme: 'unknown', order: 0 }),
      indicatorWith({ id: 'third', theme: 'data', order: 1 }),
      indicatorWith({ id: 'second', theme: 'identity', order: 2 }),
      indicatorWith({ id: 'first', theme: 'identity', order: 1 }),
    ],
  })
  const ids = inReadingOrder(dataset).map(({ id }) => id)
  expect(ids).toEqual(['first', 'second', 'third', 'homeless'])
  expect(dataset.indicators[0]?.id).toBe('homeless')
})
