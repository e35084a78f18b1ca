import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { readingExamples } from '@/domain/readingExamples'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const accounts = indicatorWith({
  id: 'eid-accounts-activated',
  claims: [
    claimWith({ value: 67_000_000, step: 1_000_000 }),
    claimWith({ value: 67_000_000, step: 1_000_000, bound: 'atLeast' }),
  ],
})
const databases = indicatorWith({
  id: 'databases-ready-to-connect-ndc',
  claims: [claimWith({ value: 46 })],
})

it('finds each claim by indicator, wording and value, and leaves out what is not there', () => {
  const cards = indicatorWith({ id: 'chip-id-cards-issued', claims: [claimWith({ value: 1 })] })
  const index = indexDataset(datasetWith({ indicators: [accounts, cards, databases] }))
  expect(readingExamples(index)).toEqual([
    {
      wording: 'count',
      claim: databases.claims[0],
      indicator: databases,
      interval: { low: 46, high: 46 },
    },
    {
      wording: 'atLeast',
      claim: accounts.claims[1],
      indicator: accounts,
      interval: { low: 67_000_000, high: 68_000_000 },
    },
  ])
})
