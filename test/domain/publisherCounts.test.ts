import { expect, it } from 'vitest'
import { publisherCounts } from '@/domain/publisherCounts'
import { sourceWith } from './sourceWith'

it('the most frequent first, then as first met', () => {
  const publishers = ['ANTV', 'VTV', 'CafeF', 'VTV']
  expect(publisherCounts(publishers.map((publisher) => sourceWith({ publisher })))).toEqual([
    { publisher: 'VTV', sources: 2 },
    { publisher: 'ANTV', sources: 1 },
    { publisher: 'CafeF', sources: 1 },
  ])
})
