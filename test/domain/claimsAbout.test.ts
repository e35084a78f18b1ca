import { expect, it } from 'vitest'
import { claimsAbout } from '@/domain/claimsAbout'
import { indexDataset } from '@/domain/indexDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const late = claimWith({ id: 'part/late', asOf: '2025', of: 19, value: 18 })
const early = claimWith({ id: 'part/early', asOf: '2023' })
const kept = claimWith({ id: 'part/kept', asOf: '2024', evidenceOnly: true })
const against = claimWith({ id: 'other/against', asOf: '2024-06', contradicts: ['part/late'] })
const apart = claimWith({ id: 'other/apart', contradicts: ['another/claim'] })
const part = indicatorWith({ id: 'part', claims: [late, early, kept] })
const derived = indicatorWith({
  id: 'derived',
  kind: 'share',
  derivation: { method: 'shareOfTotal', part: 'part' },
})
const index = indexDataset(
  datasetWith({
    indicators: [part, derived, indicatorWith({ id: 'other', claims: [apart, against] })],
  }),
)

it('its own claims and those that contradict them, in time order', () => {
  expect(claimsAbout(index, part)).toEqual([early, against, kept, late])
})

it('of a derived indicator, the claims of its parts and those against them', () => {
  expect(claimsAbout(index, derived)).toEqual([against, late])
})

it('claims of one day stay as they are listed', () => {
  const claims = [claimWith({ value: 3 }), claimWith({ value: 1 }), claimWith({ value: 2 })]
  const indicator = indicatorWith({ claims })
  expect(claimsAbout(indexDataset(datasetWith({ indicators: [indicator] })), indicator)).toEqual(
    claims,
  )
})
