import { expect, it } from 'vitest'
import { byPublisher } from '@/domain/byPublisher'
import type { Source } from '@/domain/Source'

const source = (number: number, publisher: string): Source => ({
  id: String(number),
  number,
  publisher,
  url: 'https://nhip.test',
})

it('puts the sources of a publisher together, where it is first met', () => {
  const given = [source(1, 'ANTV'), source(4, 'VOV'), source(9, 'ANTV')]
  expect(byPublisher(given)).toEqual([
    { publisher: 'ANTV', sources: [given[0], given[2]] },
    { publisher: 'VOV', sources: [given[1]] },
  ])
  expect(byPublisher([])).toEqual([])
})
