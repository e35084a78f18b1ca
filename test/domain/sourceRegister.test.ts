import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { sourceRegister, withLines } from '@/domain/sourceRegister'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'

const late = claimWith({ id: 'one/late', indicator: 'one', asOf: '2026-01-16', source: 'antv' })
const early = claimWith({ id: 'one/early', indicator: 'one', asOf: '2024-10-10', source: 'antv' })
const middle = claimWith({
  id: 'two/middle',
  indicator: 'two',
  asOf: '2025',
  source: 'antv',
  contradicts: ['one/late'],
  evidenceOnly: true,
})
const lost = claimWith({ id: 'sum/lost', indicator: 'sum', asOf: '2025', source: 'vov' })
const target = {
  id: 'goal',
  indicator: 'three',
  value: 1,
  direction: 'atLeast' as const,
  source: 'vov',
  stated: '1',
  name: { vi: 'đích', en: 'goal' },
}
const index = indexDataset(
  datasetWith({
    sources: [
      sourceWith({ id: 'vov', number: 2, publisher: 'VOV' }),
      sourceWith({ id: 'antv', number: 1 }),
      sourceWith({ id: 'unused', number: 3 }),
    ],
    indicators: [
      indicatorWith({ id: 'one', claims: [late, early] }),
      indicatorWith({ id: 'two', claims: [middle] }),
      indicatorWith({
        id: 'sum',
        claims: [lost],
        derivation: { method: 'share', part: 'one', whole: 'two' },
      }),
    ],
    targets: [target],
  }),
)

describe('sourceRegister', () => {
  const [antv, vov, unused, ...others] = sourceRegister(index)

  it('has every source by number', () => {
    expect([antv, vov, unused].map((entry) => entry?.source.number)).toEqual([1, 2, 3])
    expect(others).toEqual([])
  })

  it('gives what a source states in the order of days, with how it was used', () => {
    expect(antv?.lines).toEqual([
      { claim: early, status: 'charted' },
      { claim: middle, status: 'disputed' },
      { claim: late, status: 'charted' },
    ])
    expect(antv).toMatchObject({ indicators: 2, disputed: true, anchor: true, targets: [] })
  })

  it('counts the indicator of a target; a claim under a computed indicator is evidence', () => {
    expect(vov).toMatchObject({
      targets: [target],
      indicators: 2,
      disputed: false,
      lines: [{ claim: lost, status: 'evidence' }],
    })
    expect(unused).toMatchObject({ lines: [], targets: [], indicators: 0 })
  })

  it('with fewer lines, is disputed only where one of them is', () => {
    const entry = antv!
    expect(withLines(entry, entry.lines.slice(0, 1))).toMatchObject({
      disputed: false,
      indicators: 2,
    })
    expect(withLines(entry, entry.lines.slice(1))).toMatchObject({ disputed: true })
  })
})
