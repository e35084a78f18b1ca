import { expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { indexDataset } from '@/domain/indexDataset'
import { registerByOccasion } from '@/domain/registerByOccasion'
import { sourceRegister } from '@/domain/sourceRegister'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'
import { targetWith } from './targetWith'

const name = { vi: 'hội nghị', en: 'conference' }
const occasions = [
  { id: 'later', day: '2026-01-16', name },
  { id: 'earlier', day: '2024-10-10', name },
  { id: 'silent', day: '2025-01-01', name },
]

function groupsOf(claims: readonly Claim[]) {
  const index = indexDataset(
    datasetWith({
      occasions,
      sources: ['a', 'b', 'c'].map((id, place) => sourceWith({ id, number: place + 1 })),
      indicators: [indicatorWith({ claims })],
      targets: [targetWith({ source: 'a' }), targetWith({ id: 'alone', source: 'c' })],
    }),
  )
  return registerByOccasion(index, sourceRegister(index))
}

it('occasions in time order, silent ones left out; the rest stands apart', () => {
  const { occasions: groups, rest } = groupsOf([
    claimWith({ source: 'a', occasion: 'later' }),
    claimWith({ source: 'b', occasion: 'earlier' }),
  ])
  expect(groups.map(({ occasion }) => occasion.id)).toEqual(['earlier', 'later'])
  expect(rest.map(({ source }) => source.id)).toEqual(['c'])
})

it('a source at two occasions stands at both, its address and targets at the first', () => {
  const said = claimWith({ source: 'a', occasion: 'later' })
  const before = claimWith({ source: 'a', occasion: 'earlier', asOf: '2024' })
  const { occasions: groups, rest } = groupsOf([said, before, claimWith({ source: 'a' })])
  const places = [...groups.flatMap(({ entries }) => entries), ...rest]
  expect(places.map(({ anchor }) => anchor)).toEqual([true, false, false, true, true])
  expect(places.map(({ targets }) => targets.length)).toEqual([1, 0, 0, 0, 1])
  expect(groups[0]?.entries[0]?.lines.map(({ claim }) => claim)).toEqual([before])
})

it('counts what two sources give alike; one that says it twice is no second', () => {
  const [group] = groupsOf([
    claimWith({ source: 'a', occasion: 'later', value: 67, bound: 'atLeast', step: 1 }),
    claimWith({ source: 'b', occasion: 'later', value: 67, bound: 'exact', step: 1 }),
    claimWith({ source: 'a', occasion: 'later', asOf: '2024', value: 3 }),
    claimWith({ source: 'a', occasion: 'later', asOf: '2024', value: 3 }),
  ]).occasions
  expect(group).toMatchObject({ claims: 4, agreeing: 1, disputed: 0 })
})

it('disputed figures agree with none', () => {
  const [group] = groupsOf([
    claimWith({ source: 'a', occasion: 'later', value: 1 }),
    claimWith({ source: 'b', occasion: 'later', value: 2 }),
  ]).occasions
  expect(group).toMatchObject({ agreeing: 0, disputed: 2 })
})

it('figures of two counting rules, or parts of two totals, are not alike', () => {
  const alike = (facts: Partial<Claim>) => {
    const [group] = groupsOf([
      claimWith({ source: 'a', occasion: 'later', value: 50, step: 1 }),
      claimWith({ source: 'b', occasion: 'later', value: 50, step: 1, ...facts }),
    ]).occasions
    return group?.agreeing
  }
  expect(alike({})).toBe(1)
  expect(alike({ basis: 'other' })).toBe(0)
  expect(alike({ of: 60 })).toBe(0)
})
