import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { Target } from '@/domain/Target'
import { targetState } from '@/domain/targetState'
import { claimWith } from './claimWith'
import { seriesWith } from './seriesWith'

const target: Target = {
  id: 't',
  indicator: 'made',
  value: 80,
  direction: 'atLeast',
  due: '2025',
  source: 's',
  stated: '80',
  name: { vi: 'mục tiêu', en: 'target' },
}
const BEFORE = '2025-11-30'
const DUE = '2025-12-31'
const AFTER = '2026-03-01'

/** State and day of the deciding point; each claim is [as of, facts]. */
function state(
  on: string,
  claims: [string, Partial<Claim>][],
  aim: Partial<Target> = {},
): unknown[] {
  const series = seriesWith(claims.map(([asOf, facts]) => claimWith({ asOf, ...facts })))
  const found = targetState({ ...target, ...aim }, series, on)
  return [found.state, found.point?.day]
}

describe('met', () => {
  it('by the first point on or before the due day that surely reaches it', () => {
    expect(
      state(AFTER, [
        ['2024', { value: 80 }],
        ['2025-06-01', { value: 90 }],
      ]),
    ).toEqual(['met', '2024-12-31'])
    expect(state(BEFORE, [['2025-06-01', { value: 80, bound: 'atLeast', step: 5 }]])).toEqual([
      'met',
      '2025-06-01',
    ])
    expect(state(DUE, [['2025', { value: 81 }]])).toEqual(['met', DUE])
  })

  it('and stays met whatever follows', () => {
    expect(
      state(AFTER, [
        ['2025-06-01', { value: 80 }],
        ['2025', { value: 70 }],
      ]),
    ).toEqual(['met', '2025-06-01'])
  })

  it('not by a figure still to come', () => {
    expect(state(BEFORE, [['2025', { value: 90 }]])).toEqual(['open', undefined])
  })
})

describe('open until the due day', () => {
  it('with the latest figure, if there is one', () => {
    expect(state(BEFORE, [])).toEqual(['open', undefined])
    expect(
      state(BEFORE, [
        ['2023', { value: 10 }],
        ['2024', { value: 70 }],
      ]),
    ).toEqual(['open', '2024-12-31'])
    expect(state(DUE, [['2024', { value: 70 }]])).toEqual(['open', '2024-12-31'])
    expect(state(DUE, [])).toEqual(['open', undefined])
  })

  it('even where it may have been reached', () => {
    expect(state(BEFORE, [['2024', { value: 79, step: 4 }]])).toEqual(['open', '2024-12-31'])
  })
})

describe('past due', () => {
  it('missed where the first figure since falls short', () => {
    expect(state(DUE, [['2025', { value: 79 }]])).toEqual(['missed', DUE])
    expect(
      state(AFTER, [
        ['2026-01-16', { value: 79 }],
        ['2026-02-01', { value: 90 }],
      ]),
    ).toEqual(['missed', '2026-01-16'])
  })

  it('cannot tell where that figure may reach it, or reached it only later', () => {
    expect(state(DUE, [['2025', { value: 79, bound: 'atLeast', step: 1 }]])).toEqual([
      'cannot-tell',
      DUE,
    ])
    expect(state(AFTER, [['2026-01-16', { value: 90 }]])).toEqual(['cannot-tell', '2026-01-16'])
  })

  it('unpublished with older figures below, or none', () => {
    expect(
      state(AFTER, [
        ['2023', { value: 60 }],
        ['2024', { value: 79 }],
      ]),
    ).toEqual(['unpublished', '2024-12-31'])
    expect(state(AFTER, [])).toEqual(['unpublished', undefined])
  })

  it('cannot tell where the latest older figure may have reached it', () => {
    expect(state(AFTER, [['2024', { value: 79, step: 4 }]])).toEqual(['cannot-tell', '2024-12-31'])
  })
})

describe('a goal of at most', () => {
  const aim = { direction: 'atMost', value: 50 } as const

  it.each([
    [50, 0, 'met'],
    [49, 0, 'met'],
    [51, 0, 'missed'],
    [50, 1, 'cannot-tell'],
  ])('place %i, step %i: %s', (value, step, expected) => {
    expect(state(AFTER, [['2025', { value, step, bound: 'atLeast' }]], aim)).toEqual([
      expected,
      DUE,
    ])
  })
})

it('a goal without a due day is met or open', () => {
  const { due: _, ...endless } = target
  const series = seriesWith([
    claimWith({ asOf: '2024', value: 70 }),
    claimWith({ asOf: '2025', value: 85 }),
  ])
  expect(targetState(endless, series, '2025-01-01')).toEqual({
    state: 'open',
    point: series.points[0],
  })
  expect(targetState(endless, series, AFTER)).toEqual({ state: 'met', point: series.points[1] })
})
