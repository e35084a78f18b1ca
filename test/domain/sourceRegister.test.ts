import { expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { sourceRegister, withLines } from '@/domain/sourceRegister'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'
import { targetWith } from './targetWith'

const late = claimWith({ id: 'part/late', source: 'a', asOf: '2025', of: 19 })
const early = claimWith({ id: 'part/early', source: 'a', asOf: '2023' })
const against = claimWith({ id: 'part/against', source: 'b', contradicts: ['part/late'] })
const sameDay = claimWith({ id: 'part/same', source: 'a', asOf: '2023', value: 50 })
const onDerived = claimWith({ id: 'derived/own', indicator: 'derived', source: 'b' })
const target = targetWith({ indicator: 'other', source: 'a' })
const index = indexDataset(
  datasetWith({
    sources: [
      sourceWith({ id: 'b', number: 2 }),
      sourceWith({ id: 'a', number: 1 }),
      sourceWith({ id: 'unused', number: 3 }),
    ],
    indicators: [
      indicatorWith({ claims: [late, early, against, sameDay] }),
      indicatorWith({
        id: 'derived',
        kind: 'share',
        claims: [onDerived],
        derivation: { method: 'shareOfTotal', part: 'made' },
      }),
    ],
    targets: [target],
  }),
)
const register = sourceRegister(index)

it('every source by its number, also one without claims', () => {
  expect(register.map(({ source }) => source.id)).toEqual(['a', 'b', 'unused'])
  expect(register[2]).toMatchObject({ lines: [], targets: [], indicators: 0, disputed: false })
  expect(register.every(({ anchor }) => anchor)).toBe(true)
})

it('its lines in time order, with how each was used', () => {
  expect(register[0]?.lines).toEqual([
    { claim: early, status: 'charted' },
    { claim: sameDay, status: 'charted' },
    { claim: late, status: 'charted' },
  ])
  expect(register[1]?.lines.map(({ status }) => status)).toEqual(['disputed', 'evidence'])
})

it('counts indicators once, those of targets too, and says where something is disputed', () => {
  expect(register[0]).toMatchObject({ indicators: 2, disputed: false, targets: [target] })
  expect(register[1]).toMatchObject({ indicators: 2, disputed: true })
})

it('with fewer lines an entry is disputed only if one of them is', () => {
  const [, entry] = register
  if (!entry) throw new Error('no entry')
  expect(withLines(entry, entry.lines.slice(1))).toMatchObject({ disputed: false, indicators: 2 })
})
