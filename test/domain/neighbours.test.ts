import { expect, it } from 'vitest'
import { neighbours } from '@/domain/neighbours'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const name = { vi: 'tên', en: 'name' }
const last = indicatorWith({ id: 'last', theme: 'data', order: 1 })
const second = indicatorWith({ id: 'second', theme: 'identity', order: 2 })
const first = indicatorWith({ id: 'first', theme: 'identity', order: 1 })
const found = neighbours(
  datasetWith({
    themes: [
      { id: 'identity', name },
      { id: 'data', name },
    ],
    indicators: [last, second, first],
  }),
)

it('are those before and after in the order of themes, and none past the ends', () => {
  expect(found.get('first')).toEqual({ next: 'second' })
  expect(found.get('second')).toEqual({ previous: 'first', next: 'last' })
  expect(found.get('last')).toEqual({ previous: 'second' })
})
