import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { readingExamples } from '@/domain/readingExamples'
import { publishedDataset } from '../support/publishedDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

it('the published dataset has an example of every wording', () => {
  const examples = readingExamples(indexDataset(publishedDataset()))
  expect(examples.map(({ wording, interval }) => [wording, interval])).toEqual([
    ['count', { low: 46, high: 46 }],
    ['exact', { low: 87_650_000, high: 87_800_000 }],
    ['atLeast', { low: 67_000_000, high: 68_000_000 }],
    ['atMost', { low: 58, high: 59 }],
    ['approx', { low: 26_440_000, high: 26_460_000 }],
    ['between', { low: 3_000_000, high: 6_000_000 }],
  ])
})

it('leaves out a wording whose claim is not there, or is worded otherwise', () => {
  const spoken = claimWith({ value: 67_000_000, bound: 'atLeast', step: 1_000_000 })
  const plain = claimWith({ value: 87_700_000, bound: 'exact', step: 0 })
  const index = indexDataset(
    datasetWith({
      indicators: [
        indicatorWith({ id: 'eid-accounts-activated', claims: [spoken] }),
        indicatorWith({ id: 'chip-id-cards-issued', claims: [plain] }),
      ],
    }),
  )
  expect(readingExamples(index).map(({ claim }) => claim)).toEqual([spoken])
})
