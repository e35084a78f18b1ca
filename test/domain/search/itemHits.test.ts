import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { searchAll } from '@/domain/search/searchAll'
import { searchableOf } from '@/domain/search/searchableOf'
import { datasetWith } from '../datasetWith'
import { sourceWith } from '../sourceWith'

it('what holds a word whole stands before what only begins with it', () => {
  const titles = ['Chipset', 'Thẻ chip', 'Chipping', 'Chip']
  const sources = titles.map((title, number) => sourceWith({ title, number, publisher: 'Báo' }))
  const searched = searchableOf(indexDataset(datasetWith({ sources })))
  const found = searchAll(searched, 'chip', 3).sources.map(({ title }) => title)
  expect(found).toEqual(['Thẻ chip', 'Chip', 'Chipset', 'Chipping'])
})
