import { expect, it } from 'vitest'
import { facetValues } from '@/domain/explore/facetValues'
import { rows } from './rowsOfPublished'

it('are those the rows have', () => {
  expect(facetValues(rows, 'theme')).toContain('identity')
  expect(facetValues(rows, 'theme')).not.toContain('gone')
  expect(facetValues([], 'theme')).toEqual([])
})

it('of a verdict are all there are, whether a row has them or not', () => {
  expect(facetValues([], 'verdict')).toContain('unchanged')
})
