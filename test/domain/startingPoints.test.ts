import { expect, it } from 'vitest'
import { startingPoints } from '@/domain/startingPoints'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const theme = (id: string) => ({ id, name: { vi: id, en: id } })
const themes = ['first', 'second', 'empty', 'third'].map(theme)

it('the hero, then the first of each other theme', () => {
  const indicators = [
    indicatorWith({ id: 'a', theme: 'first', order: 2 }),
    indicatorWith({ id: 'b', theme: 'first', order: 1 }),
    indicatorWith({ id: 'eid-accounts-activated', theme: 'second', order: 9 }),
    indicatorWith({ id: 'c', theme: 'second', order: 1 }),
    indicatorWith({ id: 'd', theme: 'third', order: 1 }),
  ]
  const points = startingPoints(datasetWith({ themes, indicators }))
  expect(points.map(({ id }) => id)).toEqual(['eid-accounts-activated', 'b', 'd'])
})

it('none where there is no indicator', () => {
  expect(startingPoints(datasetWith({ themes }))).toEqual([])
})
