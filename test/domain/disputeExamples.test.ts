import { describe, expect, it } from 'vitest'
import { disputedExample, sharedExample } from '@/domain/disputeExamples'
import { indexDataset } from '@/domain/indexDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const plain = claimWith({ value: 60, step: 1, source: 'a' })
const over = claimWith({ value: 60, step: 1, bound: 'atLeast', source: 'b' })
const about = claimWith({ value: 60, step: 2, bound: 'approx', source: 'c' })
const far = claimWith({ value: 90, step: 1, source: 'd' })
const farther = claimWith({ value: 99, step: 1, source: 'e' })
const alone = claimWith({ value: 5, contradicts: ['somewhere/else'] })
const same = indicatorWith({ id: 'same', claims: [plain, { ...plain, id: 'same/2', source: 'x' }] })
const two = indicatorWith({ id: 'two', claims: [plain, over] })
const three = indicatorWith({ id: 'three', claims: [plain, over, about] })
const apart = indicatorWith({ id: 'apart', claims: [plain, far] })
const wide = indicatorWith({ id: 'wide', claims: [plain, far, farther] })
const single = indicatorWith({ id: 'single', claims: [alone] })
const derived = indicatorWith({
  id: 'derived',
  kind: 'share',
  derivation: { method: 'share', part: 'wide', whole: 'three' },
})

const indexOf = (...indicators: (typeof two)[]) => indexDataset(datasetWith({ indicators }))

describe('sharedExample', () => {
  it('has differing readings and the most sources', () => {
    expect(sharedExample(indexOf(same, two, three, apart))?.indicator).toBe(three)
  })

  it('is the first in the dataset of those with as many', () => {
    const again = { ...two, id: 'again' }
    expect(sharedExample(indexOf(two, again))?.indicator).toBe(two)
  })

  it('is nothing where all say the same or none agree', () => {
    expect(sharedExample(indexOf(same, apart))).toBeUndefined()
  })
})

describe('disputedExample', () => {
  it('has the most claims', () => {
    expect(disputedExample(indexOf(three, apart, wide))?.indicator).toBe(wide)
  })

  it('is never one claim alone, nor a computed figure', () => {
    expect(disputedExample(indexOf(single))).toBeUndefined()
    expect(disputedExample(indexOf(derived, three, wide))?.indicator).toBe(wide)
  })
})
