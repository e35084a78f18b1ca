import { expect, it, vi } from 'vitest'
import { readyIndex } from '@/data/readyIndex'
import { indexDataset } from '@/domain/indexDataset'
import { syntheticDataset } from '../../mocks/syntheticDataset'

it('works out every series, and lets others in between', async () => {
  const index = indexDataset(syntheticDataset({ indicators: 30, claims: 120, seed: 7 }))
  const seriesOf = vi.fn(index.seriesOf)
  const ready = readyIndex({ ...index, seriesOf })
  let done = 0
  setTimeout(() => {
    done = seriesOf.mock.calls.length
  }, 1)
  await ready
  expect(seriesOf.mock.calls.map(([indicator]) => indicator)).toEqual(index.dataset.indicators)
  expect(done).toBeLessThan(30)
})
