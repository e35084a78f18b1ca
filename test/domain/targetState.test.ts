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
  cumulative = false,
): unknown[] {
  const series = seriesWith(
    claims.map(([asOf, facts]) => claimWith({ asOf, ...facts })),
    { cumulative },
  )
  const found = targetState({ ...target, ...aim }, series, on)
  return [found.state, found.point?.day]
}

const lasting = (on: string, claims: [string, Partial<Claim>][]) => state(on, claims, {}, true)

describe('met by a cumulative count', () => {
  it('for good by the first point on or before the due day that surely reaches it', () => {
    expect(
      lasting(AFTER, [
        ['2024', { value: 80 }],
        ['2025-06-01', { value: 90 }],
      ]),
    ).toEqual(['met', '2024-12-31'])
    expect(lasting(BEFORE, [['2025-06-01', { value: 80, bound: 'atLeast', step: 5 }]])).toEqual([
      'met',
      '2025-06-01',
    ])
    expect(lasting(DUE, [['2025', { value: 81 }]])).toEqual(['met', DUE])
  })

  it('not where it was reached only later', () => {
    expect(lasting(AFTER, [['2026-01-16', { value: 90 }]])).toEqual(['cannot-tell', '2026-01-16'])
  })
})

describe('met by a measure that can go back', () => {
  it('with the last figure, within the due moment', () => {
    expect(state(DUE, [['2025', { value: 81 }]])).toEqual(['met', DUE])
    expect(state(AFTER, [['2025-06-01', { value: 81 }]])).toEqual(['met', '2025-06-01'])
  })

  it('not before it falls due, whatever it reached: rank 25 in 2020 for 2030', () => {
    const aim = { value: 40, direction: 'atMost', due: '2030' } as const
    expect(state(AFTER, [['2020', { value: 25 }]], aim)).toEqual(['reached', '2020-12-31'])
    const back: [string, Partial<Claim>][] = [
      ['2020', { value: 25 }],
      ['2024', { value: 45 }],
    ]
    expect(state(AFTER, back, aim)).toEqual(['open', '2024-12-31'])
    // Within the due year a later figure may still come.
    expect(state(BEFORE, [['2025-06-01', { value: 81 }]])).toEqual(['reached', '2025-06-01'])
    expect(state(DUE, [['2025-06-01', { value: 81 }]])).toEqual(['reached', '2025-06-01'])
  })

  it('not by a figure of before the due moment', () => {
    expect(state(AFTER, [['2024', { value: 90 }]])).toEqual(['unpublished', '2024-12-31'])
  })

  it('not where it fell back by the due day', () => {
    expect(
      state(AFTER, [
        ['2025-06-01', { value: 80 }],
        ['2025', { value: 70 }],
      ]),
    ).toEqual(['missed', DUE])
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

  it('missed by a shortfall long after only where it was no higher before', () => {
    const late: [string, Partial<Claim>][] = [['2026-06-30', { value: 79 }]]
    expect(state('2026-12-31', late)).toEqual(['cannot-tell', '2026-06-30'])
    expect(lasting('2026-12-31', late)).toEqual(['missed', '2026-06-30'])
    const soon: [string, Partial<Claim>][] = [['2026-04-02', { value: 79 }]]
    expect(state('2026-12-31', soon)).toEqual(['missed', '2026-04-02'])
  })

  it('unpublished with older figures only, or none', () => {
    expect(
      state(AFTER, [
        ['2023', { value: 60 }],
        ['2024', { value: 79 }],
      ]),
    ).toEqual(['unpublished', '2024-12-31'])
    expect(state(AFTER, [['2024', { value: 79, step: 4 }]])).toEqual(['unpublished', '2024-12-31'])
    expect(state(AFTER, [])).toEqual(['unpublished', undefined])
  })
})

it('a dispute at the due day that may have reached it decides nothing: 5G, 58 to 92%', () => {
  const disputed = seriesWith(
    [
      claimWith({ id: 'low', asOf: '2025-12-22', value: 59, step: 1, bound: 'atMost' }),
      claimWith({ id: 'high', asOf: '2025', value: 91, step: 1, bound: 'atLeast' }),
    ],
    {
      kind: 'share',
      disputes: [{ id: 'd', claims: ['low', 'high'], why: { vi: 'khác', en: 'other' } }],
    },
  )
  expect(targetState({ ...target, value: 90 }, disputed, AFTER)).toMatchObject({
    state: 'cannot-tell',
    point: { day: DUE, interval: { low: 58, high: 92 } },
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

it('a goal without a due day is met for good, reached so far, or open', () => {
  const { due: _, ...endless } = target
  const claims = [claimWith({ asOf: '2024', value: 70 }), claimWith({ asOf: '2025', value: 85 })]
  const series = seriesWith(claims)
  const sum = seriesWith(claims, { cumulative: true })
  expect(targetState(endless, series, '2025-01-01')).toEqual({
    state: 'open',
    point: series.points[0],
  })
  expect(targetState(endless, series, AFTER)).toEqual({ state: 'reached', point: series.points[1] })
  expect(targetState(endless, sum, AFTER)).toEqual({ state: 'met', point: sum.points[1] })
})
