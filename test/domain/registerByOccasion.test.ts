import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { indexDataset } from '@/domain/indexDataset'
import { registerByOccasion } from '@/domain/registerByOccasion'
import { sourceRegister } from '@/domain/sourceRegister'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'

const name = { vi: 'hội nghị', en: 'conference' }
const said = (id: string, source: string, facts: Partial<Claim>) =>
  claimWith({ id: `made/${id}`, indicator: 'made', source, ...facts })

const later = { asOf: '2026-01-16', occasion: 'later' }
const earlier = { asOf: '2024-10-10', occasion: 'earlier' }
const claims = [
  said('a', 's1', { ...later, value: 67, step: 1, bound: 'atLeast' }),
  said('b', 's2', { ...later, value: 67.5, step: 0.1 }),
  said('c', 's1', { ...earlier, value: 50, step: 1 }),
  said('d', 's2', { ...earlier, value: 50, step: 1, basis: 'other' }),
  said('e', 's3', { asOf: '2025-05-05' }),
  said('f', 's1', { ...later, evidenceOnly: true, contradicts: ['made/a'] }),
]
const index = indexDataset(
  datasetWith({
    sources: [1, 2, 3, 4].map((number) => sourceWith({ id: `s${number}`, number })),
    occasions: [
      { id: 'later', day: '2026-01-16', name },
      { id: 'unused', day: '2025-01-01', name },
      { id: 'earlier', day: '2024-10-10', name },
    ],
    indicators: [indicatorWith({ id: 'made', claims })],
    targets: [
      {
        id: 'goal',
        indicator: 'made',
        value: 1,
        direction: 'atLeast',
        source: 's1',
        stated: '1',
        name,
      },
    ],
  }),
)
const { occasions, rest } = registerByOccasion(index, sourceRegister(index))

describe('registerByOccasion', () => {
  it('goes by time and leaves out occasions nothing is known of', () => {
    expect(occasions.map(({ occasion }) => occasion.id)).toEqual(['earlier', 'later'])
  })

  it('shows a source at each of its occasions with what was stated there', () => {
    const [first, second] = occasions
    expect(first?.entries.map(({ source }) => source.id)).toEqual(['s1', 's2'])
    expect(first?.entries[0]?.lines.map(({ claim }) => claim.id)).toEqual(['made/c'])
    expect(second?.entries[0]?.lines.map(({ claim }) => claim.id)).toEqual(['made/a', 'made/f'])
    expect([first?.claims, second?.claims]).toEqual([2, 3])
    expect([first?.disputed, second?.disputed]).toEqual([0, 1])
    expect(second?.entries.map(({ disputed }) => disputed)).toEqual([true, false])
  })

  it('gives address and targets once, where the source stands first', () => {
    const [first, second] = occasions
    expect(first?.entries[0]).toMatchObject({ anchor: true })
    expect(first?.entries[0]?.targets).toHaveLength(1)
    expect(second?.entries[0]).toMatchObject({ anchor: false, targets: [] })
  })

  it('counts a figure as given alike only under one rule and by two sources', () => {
    expect(occasions.map(({ agreeing }) => agreeing)).toEqual([0, 1])
  })

  it('keeps apart what is tied to no occasion, with sources that state nothing', () => {
    expect(rest.map(({ source, anchor }) => [source.id, anchor])).toEqual([
      ['s3', true],
      ['s4', true],
    ])
  })

  it('counts nothing alike where the figures part; an indicator it does not know is a count', () => {
    const [entry] = sourceRegister(index)
    const alike = (value: number, facts: Partial<Claim> = {}) => {
      const pair = [
        said('x', 's1', { ...later, value: 10, ...facts }),
        said('y', 's2', { ...later, value, ...facts }),
      ]
      const lines = pair.map((claim) => ({ claim, status: 'charted' as const }))
      return registerByOccasion(index, [{ ...entry!, lines }]).occasions[0]?.agreeing
    }
    expect(alike(90)).toBe(0)
    expect(alike(10)).toBe(1)
    expect(alike(90, { indicator: 'gone' })).toBe(0)
    expect(alike(10, { indicator: 'gone' })).toBe(1)
  })
})
