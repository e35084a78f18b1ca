import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Target } from '@/domain/Target'
import { claimWith } from './claimWith'
import { seriesWith } from './seriesWith'

const THEN = '2024-12-31'
const NOW = '2026-01-31'

function compared(
  claims: Claim[],
  facts: Partial<Indicator> = {},
  targets: Target[] = [],
): Comparison {
  return compare(seriesWith(claims, facts), THEN, NOW, targets)
}

const target: Target = {
  id: 't',
  indicator: 'made',
  value: 100,
  direction: 'atLeast',
  source: 's',
  stated: '100',
  name: { vi: 'mục tiêu', en: 'target' },
}

describe('the verdicts, first match', () => {
  it('no-figure: nothing on or before either day', () => {
    const { from, to, verdict, disputed } = compared([claimWith({ asOf: '2026-02-01' })])
    expect([from, to, verdict, disputed]).toEqual([undefined, undefined, 'no-figure', false])
  })

  it('target-only: nothing but a target of its own', () => {
    expect(compared([], {}, [target]).verdict).toBe('target-only')
    expect(compared([], {}, [{ ...target, indicator: 'another' }]).verdict).toBe('no-figure')
  })

  it('first: nothing on or before THEN', () => {
    const { from, to, verdict } = compared([claimWith({ asOf: '2025' })], {}, [target])
    expect([from, to?.day, verdict]).toEqual([undefined, '2025-12-31', 'first'])
  })

  it('no-newer: both days resolve to one point, never unchanged', () => {
    const { from, to, verdict, change } = compared([claimWith({ asOf: '2024' })])
    expect(from).toBe(to)
    expect([verdict, change]).toEqual(['no-newer', undefined])
  })

  it('keeps the days chosen beside the points found', () => {
    const comparison = compared([
      claimWith({ asOf: '2023' }),
      claimWith({ asOf: '2025', value: 60 }),
    ])
    expect(comparison).toMatchObject({ then: THEN, now: NOW, verdict: 'rose' })
    expect([comparison.from?.day, comparison.to?.day]).toEqual(['2023-12-31', '2025-12-31'])
  })

  it('says that the latest figure is disputed', () => {
    const disputed = claimWith({ asOf: '2025', contradicts: ['x/y'] })
    expect(compared([disputed])).toMatchObject({ verdict: 'first', disputed: true })
    expect(compared([{ ...disputed, asOf: '2024' }])).toMatchObject({
      verdict: 'no-newer',
      disputed: true,
    })
  })
})
