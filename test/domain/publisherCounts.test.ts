import { expect, it } from 'vitest'
import { publisherCounts } from '@/domain/publisherCounts'
import { sourceWith } from './sourceWith'

it('puts the most frequent first, then those first met', () => {
  const sources = ['ANTV', 'Lao Động', 'VOV', 'Lao Động'].map((publisher) =>
    sourceWith({ publisher }),
  )
  expect(publisherCounts(sources)).toEqual([
    { publisher: 'Lao Động', sources: 2 },
    { publisher: 'ANTV', sources: 1 },
    { publisher: 'VOV', sources: 1 },
  ])
})
