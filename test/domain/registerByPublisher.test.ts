import { expect, it } from 'vitest'
import { registerByPublisher } from '@/domain/registerByPublisher'
import { sourceRegister } from '@/domain/sourceRegister'
import { indexDataset } from '@/domain/indexDataset'
import { datasetWith } from './datasetWith'
import { sourceWith } from './sourceWith'

it('orders names as a Vietnamese dictionary does, then by number', () => {
  const names = ['VOV', 'Điện tử', 'Báo 10', 'Dân trí', 'Báo 9', 'ANTV', 'Dân trí']
  const sources = names.map((publisher, place) =>
    sourceWith({ id: `s${place}`, number: names.length - place, publisher }),
  )
  const entries = sourceRegister(indexDataset(datasetWith({ sources })))
  const ordered = registerByPublisher(entries).map(({ source }) => [
    source.publisher,
    source.number,
  ])
  expect(ordered).toEqual([
    ['ANTV', 2],
    ['Báo 9', 3],
    ['Báo 10', 5],
    ['Dân trí', 1],
    ['Dân trí', 4],
    ['Điện tử', 6],
    ['VOV', 7],
  ])
})
