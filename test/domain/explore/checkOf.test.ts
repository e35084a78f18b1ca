import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { checkOf } from '@/domain/explore/checkOf'
import { indexDataset } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { datasetWith } from '../datasetWith'
import { indicatorWith } from '../indicatorWith'
import { index } from './rowsOfPublished'

function checked(indicator: string, day: string, known = index) {
  const check = checkOf(known, { indicator, day })
  if (!check) throw new Error(`nothing to check of ${indicator}`)
  return check
}

function madeOf(claims: readonly Claim[], facts: Partial<Indicator> = {}, more: Indicator[] = []) {
  const own = indicatorWith({ id: 'made', claims, ...facts })
  return checked('made', '2025-01-01', indexDataset(datasetWith({ indicators: [own, ...more] })))
}

const idsOf = (lines: readonly { claim: Claim }[]) =>
  lines.map(({ claim }) => claim.id.replace(/^.*\//, ''))

describe('5G coverage at the end of 2025, as published', () => {
  const check = checked('population-5g-coverage-share', '2025-12-26')

  it('is four claims with nothing in common, from 58 to 92', () => {
    expect(idsOf(check.lines)).toEqual([
      '2025-12-22-cafef',
      '2025-12-26-baogialai',
      '2025-tincongnghe',
      '2025-12-31-vnapictorial',
    ])
    expect(check.lines.map(({ claim }) => claim.value)).toEqual([59, 90, 90.2, 91])
    expect(check.lines.map(({ interval }) => interval)).toEqual([
      { low: 58, high: 59 },
      { low: 90, high: 91 },
      { low: 90.15, high: 90.3 },
      { low: 91, high: 92 },
    ])
    expect(check).toMatchObject({ hull: { low: 58, high: 92 }, spread: 34, apart: true })
    expect(check).not.toHaveProperty('shared')
    expect(check.occasions).toBe(4)
  })

  it('uses all of them, each disputed, with the day it was known from', () => {
    expect(check.lines.every(({ used, status }) => used && status === 'disputed')).toBe(true)
    expect(check.lines.map(({ known }) => known.day)).toEqual([
      '2025-12-22',
      '2025-12-26',
      '2026-01-10',
      '2026-03-05',
    ])
  })

  it('has an earlier moment and no later one', () => {
    expect(check.previous).toBe('2025-10-31')
    expect(check).not.toHaveProperty('next')
  })
})

describe('VNeID accounts activated on 16 January 2026, as published', () => {
  const check = checked('eid-accounts-activated', '2026-01-16')

  it('are two reports of one occasion that share 67 to 68 million', () => {
    expect(check.shared).toEqual({ low: 67e6, high: 68e6 })
    expect(check).toMatchObject({ spread: 1e6, apart: false, occasions: 1 })
    expect(check.lines.filter(({ used }) => used)).toHaveLength(2)
  })

  it('and one claim of accounts issued that cannot hold beside them, not used', () => {
    const [evidence, ...others] = check.lines.filter(({ used }) => !used)
    expect(others).toEqual([])
    expect(evidence?.claim.id).toBe('eid-accounts-issued/2026-01-16-vietnamnet')
    expect(evidence).toMatchObject({ status: 'disputed', interval: { low: 66.5e6, high: 68e6 } })
    expect(evidence?.indicator.id).toBe('eid-accounts-issued')
    expect(evidence?.together).toHaveLength(2)
  })

  it('stand between two other moments', () => {
    expect([check.previous, check.next]).toEqual(['2025-09-24', '2026-02-25'])
  })
})

describe('any published moment', () => {
  it('has lines that are all used or kept apart, and a hull that holds what is used', () => {
    for (const indicator of index.dataset.indicators) {
      for (const { day } of index.seriesOf(indicator).points) {
        const { lines, hull, point, parts } = checked(indicator.id, day)
        const used = lines.filter((line) => line.used)
        expect(used.length > 0).toBe(parts.length === 0)
        expect(used.map(({ claim }) => claim.id).toSorted()).toEqual(
          parts.length > 0 ? [] : point.claims.map(({ id }) => id).toSorted(),
        )
        for (const { interval } of used) {
          expect(interval!.low).toBeGreaterThanOrEqual(hull.low)
          expect(interval!.high).toBeLessThanOrEqual(hull.high)
        }
        expect(new Set(lines.map(({ claim }) => claim)).size).toBe(lines.length)
      }
    }
  })

  it('says what a claim names itself, also where that is another day', () => {
    const { lines } = checked('ndc-completed-count', '2026-01-16')
    expect(idsOf(lines)).toEqual(['2026-01-16-vietnamnet', '2025-11-17-laodong'])
    expect(lines.map(({ used }) => used)).toEqual([true, false])
  })
})

describe('a made-up moment', () => {
  it('shows evidence of its own day, and of no other', () => {
    const check = madeOf([
      claimWith({ value: 5 }),
      claimWith({ value: 9, evidenceOnly: true }),
      claimWith({ value: 9, evidenceOnly: true, asOf: '2025-01-02' }),
    ])
    expect(check.lines.map(({ used, status }) => [used, status])).toEqual([
      [true, 'charted'],
      [false, 'evidence'],
    ])
  })

  it('of a flow shows evidence of its own period alone', () => {
    const check = madeOf(
      [
        claimWith({ value: 5, asOf: '2025' }),
        claimWith({ value: 6, asOf: '2025', evidenceOnly: true }),
        claimWith({ value: 7, asOf: '2025-Q4', evidenceOnly: true }),
      ],
      { kind: 'flow' },
    )
    expect(check.lines.map(({ claim }) => claim.value)).toEqual([5, 6])
  })

  it('has no place on its axis for what counts in another unit', () => {
    const claim = claimWith({ id: 'made/a', value: 5 })
    const other = claimWith({ id: 'o/b', indicator: 'o', value: 9, contradicts: ['made/a'] })
    const others = [
      indicatorWith({ id: 'o', kind: 'share', claims: [other] }),
      indicatorWith({
        id: 'p',
        unit: 'dong',
        claims: [claimWith({ id: 'p/c', indicator: 'p', contradicts: ['made/a'] })],
      }),
    ]
    const [, ...apart] = madeOf([claim], {}, others).lines
    expect(apart.map((line) => line.indicator.id)).toEqual(['o', 'p'])
    expect(apart.some((line) => 'interval' in line)).toBe(false)
  })

  it('passes over what is not here: an indicator, a claim that is named', () => {
    const stray = claimWith({ indicator: 'gone', contradicts: ['nowhere/x'] })
    expect(madeOf([stray]).lines).toMatchObject([{ indicator: { id: 'made' }, used: true }])
    const against = claimWith({ indicator: 'gone', contradicts: ['made/a'] })
    const other = indicatorWith({ id: 'other', claims: [against] })
    expect(madeOf([claimWith({ id: 'made/a' })], {}, [other]).lines[1]).toMatchObject({
      status: 'evidence',
      used: false,
    })
  })

  it('of a derived figure leads to its parts', () => {
    const check = checked('activation-rate', '2024-10-10')
    expect(check.lines).toEqual([])
    expect(check.parts).toEqual([
      { indicator: 'eid-accounts-activated', day: '2024-10-10' },
      { indicator: 'eid-accounts-issued', day: '2024-10-10' },
    ])
    expect(check.hull).toEqual(check.point.interval)
    expect(check).toMatchObject({ apart: false, occasions: 0 })
    const ofTotal = checked('project06-completion-share', '2025-02-13')
    expect(ofTotal.parts).toEqual([{ indicator: 'project06-tasks-completed', day: '2025-02-13' }])
  })

  it('is none where there is no such indicator or no figure', () => {
    expect(checkOf(index, { indicator: 'nothing', day: '2025-01-01' })).toBeUndefined()
    const known = indexDataset(datasetWith({ indicators: [indicatorWith({ id: 'bare' })] }))
    expect(checkOf(known, { indicator: 'bare', day: '2025-01-01' })).toBeUndefined()
  })
})
