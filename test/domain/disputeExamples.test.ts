import { expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { disputedExample, sharedExample } from '@/domain/disputeExamples'
import type { Indicator } from '@/domain/Indicator'
import { indexDataset } from '@/domain/indexDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const indexOf = (...indicators: readonly Indicator[]) => indexDataset(datasetWith({ indicators }))
const indicatorOf = (id: string, ...claims: readonly Claim[]) => indicatorWith({ id, claims })
const exact = (value: number) => claimWith({ value })
const nearly = (value: number) => claimWith({ value, bound: 'atMost', step: 10 })

it('claims that differ and share a part, the more sources the better', () => {
  const two = indicatorOf('two', exact(46), nearly(50))
  const three = indicatorOf('three', exact(46), nearly(50), nearly(50))
  const alike = indicatorOf('alike', exact(46), exact(46), exact(46), exact(46))
  expect(sharedExample(indexOf(alike, two, three))?.indicator).toBe(three)
  expect(sharedExample(indexOf(alike))).toBeUndefined()
})

it('claims that cannot all hold, the more the better; one claim alone shows nothing', () => {
  const two = indicatorOf('two', exact(46), exact(50))
  const three = indicatorOf('three', exact(46), exact(50), exact(60))
  const alone = indicatorOf('alone', claimWith({ contradicts: ['another/claim'] }))
  expect(disputedExample(indexOf(alone, two, three))?.indicator).toBe(three)
  expect(disputedExample(indexOf(alone))).toBeUndefined()
})

it('derived points explain nothing: their claims are in other units', () => {
  const part = indicatorOf(
    'part',
    claimWith({ value: 46, of: 50 }),
    claimWith({ value: 47, of: 50 }),
  )
  const derived = indicatorWith({
    id: 'derived',
    kind: 'share',
    derivation: { method: 'shareOfTotal', part: 'part' },
  })
  expect(disputedExample(indexOf(derived, part))?.indicator).toBe(part)
})
