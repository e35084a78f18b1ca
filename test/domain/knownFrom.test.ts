import { expect, it } from 'vitest'
import { knownFrom } from '@/domain/knownFrom'
import type { Source } from '@/domain/Source'
import { claimWith } from './claimWith'

const source: Source = { id: 's', number: 1, publisher: 'Nhân Dân', url: 'https://nhandan.vn/' }
const published = { ...source, published: '2026-01-17' }

it('said-on comes before publication', () => {
  const claim = claimWith({ saidOn: '2026-01-16' })
  expect(knownFrom(claim, published)).toEqual({ day: '2026-01-16', inferred: false })
})

it('publication stands where nothing was said on a known day', () => {
  expect(knownFrom(claimWith({}), published)).toEqual({ day: '2026-01-17', inferred: false })
})

it('a month of publication gives its last day, inferred', () => {
  const monthly = { ...source, published: '2026-02' }
  expect(knownFrom(claimWith({}), monthly)).toEqual({ day: '2026-02-28', inferred: true })
})

it.each([source, undefined])('else the last day of the moment, inferred', (unknown) => {
  const claim = claimWith({ asOf: '2025-12' })
  expect(knownFrom(claim, unknown)).toEqual({ day: '2025-12-31', inferred: true })
})
