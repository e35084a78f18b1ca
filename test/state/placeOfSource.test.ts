import { expect, it } from 'vitest'
import { placeOfSource } from '@/state/placeOfSource'

const summary = { indicators: 7, sources: 135, claims: 300, occasions: 13, disputes: 2, days: [] }

it('a source stands in the register, and in its part of a long one', () => {
  expect(placeOfSource(summary, 120)).toEqual({ view: 'sources' })
  expect(placeOfSource({ ...summary, claims: 5000 }, 120)).toEqual({ view: 'sources', part: 3 })
})
