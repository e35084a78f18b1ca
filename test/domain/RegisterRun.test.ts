import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { registerRun } from '@/domain/RegisterRun'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'

/** Claims of the years from 2000 on, of which the last contradicts the first. */
const claims = Array.from({ length: 23 }, (_, place) =>
  claimWith({
    id: `part/${place}`,
    source: 'a',
    asOf: String(2000 + place),
    contradicts: place === 22 ? ['part/0'] : [],
  }),
)
const index = indexDataset(
  datasetWith({
    indicators: [indicatorWith({ claims })],
    sources: [
      sourceWith({ id: 'b', number: 2 }),
      sourceWith({ id: 'a', number: 1 }),
      sourceWith({ id: 'c', number: 51 }),
      sourceWith({ id: 'd', number: 500 }),
    ],
  }),
)

it('a part lists its sources, and of one that states much only the earliest', () => {
  const run = registerRun(index, 1)
  expect(run).toMatchObject({ part: 1, first: 1, last: 2, sources: 2 })
  const [entry, silent] = run?.entries ?? []
  expect(entry?.lines.map(({ claim }) => claim.asOf)).toEqual(
    claims.slice(0, 20).map(({ asOf }) => asOf),
  )
  // What is said of the source holds for all it states.
  expect(entry).toMatchObject({ unlisted: 3, disputed: true, indicators: 1 })
  expect(silent).toMatchObject({ lines: [], disputed: false })
  expect(silent && 'unlisted' in silent).toBe(false)
})

it('knows its neighbours, which are the next parts with sources', () => {
  expect(registerRun(index, 1)).toMatchObject({ next: { part: 2, first: 51 } })
  expect(registerRun(index, 1)).not.toHaveProperty('previous')
  expect(registerRun(index, 2)).toMatchObject({ previous: { part: 1 }, next: { part: 10 } })
  expect(registerRun(index, 10)).not.toHaveProperty('next')
})

it('is not there where it would hold no source', () => {
  for (const part of [0, 3, 11, -1, 1.5, Number.NaN]) {
    expect(registerRun(index, part)).toBeUndefined()
  }
})
