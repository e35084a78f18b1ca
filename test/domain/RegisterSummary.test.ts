import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { registerSummary } from '@/domain/RegisterSummary'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'

it('says of the whole register what no part of it can tell', () => {
  const publishers = Array.from({ length: 12 }, (_, place) => `Báo ${place}`)
  const sources = ['Báo 11', ...publishers].map((publisher, place) =>
    sourceWith({ id: `s${place}`, number: place + 45, publisher }),
  )
  const claims = ['2023', '2025'].map((asOf) => claimWith({ id: `part/${asOf}`, asOf }))
  const index = indexDataset(datasetWith({ sources, indicators: [indicatorWith({ claims })] }))
  const { leading, others } = registerSummary(index).publishers
  expect(leading).toHaveLength(9)
  expect(leading[0]).toEqual({ publisher: 'Báo 11', sources: 2 })
  expect(others).toBe(3)
  expect(registerSummary(index)).toMatchObject({
    years: [
      { year: '2023', claims: 1 },
      { year: '2024', claims: 0 },
      { year: '2025', claims: 1 },
    ],
    parts: [
      { part: 1, first: 45, last: 50, sources: 6 },
      { part: 2, first: 51, last: 57, sources: 7 },
    ],
  })
})
