import { expect, it } from 'vitest'
import { mixedBases } from '@/domain/mixedBases'
import { claimWith } from './claimWith'
import { pointWith } from './seriesWith'

it.each([
  [['area', 'area'], false],
  [[undefined, undefined], false],
  [['area', 'people'], true],
  [['area', undefined], true],
])('%j: %j', (bases, mixed) => {
  const claims = bases.map((basis) => claimWith(basis === undefined ? {} : { basis }))
  expect(mixedBases(pointWith(claims))).toBe(mixed)
})
