import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTick, rulerGeometry } from '@/charts/rulerGeometry'
import { addDays, daysBetween } from '@/domain/calendar'

const days = ['2022-06-30', '2024-05-10', '2024-10-10', '2025-12-31', '2026-01-16', '2026-06-30']

describe('rulerGeometry', () => {
  const ruler = rulerGeometry(days, '2024-10-10', '2026-01-16')

  it('reaches from five months before THEN to the last day with a figure', () => {
    expect([ruler.first, ruler.last]).toEqual(['2024-05-10', '2026-06-30'])
  })

  it('is a true time axis', () => {
    const whole = daysBetween('2024-05-10', '2026-06-30')
    expect(ruler.then).toBeCloseTo(daysBetween('2024-05-10', '2024-10-10') / whole)
    expect(ruler.now).toBeCloseTo(daysBetween('2024-05-10', '2026-01-16') / whole)
    expect(ruler.years.map(({ label }) => label)).toEqual(['2025', '2026'])
    expect(ruler.years[0]?.at).toBeCloseTo(daysBetween('2024-05-10', '2025-01-01') / whole)
  })

  it('shows the days within it, ends included', () => {
    expect(ruler.ticks.map(({ day }) => day)).toEqual(days.slice(1))
    expect(ruler.ticks.map(({ at }) => at).at(0)).toBe(0)
    expect(ruler.ticks.map(({ at }) => at).at(-1)).toBe(1)
  })

  it('reaches to NOW where no figure is newer, or none is published', () => {
    expect(rulerGeometry(days, '2024-10-10', '2026-12-31')).toMatchObject({
      last: '2026-12-31',
      now: 1,
    })
    expect(rulerGeometry([], '2025-03-01', '2025-03-01')).toEqual({
      first: '2024-10-01',
      last: '2025-03-01',
      ticks: [],
      years: [{ label: '2025', at: expect.closeTo(92 / 151, 10) }],
      then: 1,
      now: 1,
    })
  })

  it.each([
    ['2011-01-01', ['2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026']],
    ['1990-01-01', ['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025']],
    ['0001-06-01', ['0500', '1000', '1500', '2000']],
  ])('from %s names a few round years', (first, labels) => {
    expect(rulerGeometry(days, first, '2026-01-16').years.map(({ label }) => label)).toEqual(labels)
  })

  it('keeps everything on the ruler, in order, whatever is chosen', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((after) => addDays('2006-01-01', after))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, day, (some, a, b) => {
        const [then, now] = a < b ? [a, b] : [b, a]
        const { ticks, years, ...ends } = rulerGeometry([...new Set(some)].toSorted(), then, now)
        const places = [...ticks, ...years].map(({ at }) => at)
        for (const at of [...places, ends.then, ends.now]) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
        }
        expect(ends.then).toBeLessThanOrEqual(ends.now)
        expect(ticks.map(({ at }) => at)).toEqual(
          ticks.map(({ at }) => at).toSorted((x, y) => x - y),
        )
      }),
    )
  })
})

describe('nearestTick', () => {
  const ticks = [
    { day: '2024-01-01', at: 0.1 },
    { day: '2025-01-01', at: 0.5 },
    { day: '2026-01-01', at: 0.9 },
  ]

  it.each([
    [-3, '2024-01-01'],
    [0.29, '2024-01-01'],
    [0.31, '2025-01-01'],
    [0.71, '2026-01-01'],
    [7, '2026-01-01'],
  ])('at %f is %s', (at, day) => {
    expect(nearestTick(ticks, at)).toBe(day)
  })

  it('is none without days', () => {
    expect(nearestTick([], 0.5)).toBeUndefined()
  })
})
