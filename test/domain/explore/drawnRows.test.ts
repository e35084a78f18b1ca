import { describe, expect, it } from 'vitest'
import { drawnRows } from '@/domain/explore/drawnRows'
import { rows } from './rowsOfPublished'

const none = { rows, picked: [] }
const pairs = { chart: 'pairs' } as const

describe('the rows of a chart', () => {
  it('are those picked, whatever the table shows', () => {
    const picked = rows.slice(3, 5)
    expect(drawnRows({ rows: [], picked }, pairs, false)).toEqual({ rows: picked, others: 0 })
  })

  it('of pairs are the first with two figures, and all of them once asked for', () => {
    const paired = rows.filter(
      ({ comparison: { from, to } }) => from !== undefined && to !== undefined && from !== to,
    )
    const few = drawnRows(none, pairs, false)
    expect(few).toEqual({ rows: paired.slice(0, 12), others: paired.length - 12 })
    expect(drawnRows(none, pairs, true)).toEqual({ rows: paired, others: 0 })
  })

  it('of a trend are five of one unit that have a course', () => {
    const { rows: drawn } = drawnRows(none, { chart: 'trend' }, true)
    expect(drawn.length).toBeGreaterThan(1)
    expect(drawn.length).toBeLessThanOrEqual(5)
    expect(new Set(drawn.map(({ indicator }) => indicator.unit)).size).toBe(1)
    for (const { series } of drawn) expect(series.points.length).toBeGreaterThan(1)
  })

  it('without a pair are those of one unit that have a course, else any figure', () => {
    const lone = rows.filter(
      ({ comparison: { from, to }, series }) =>
        (from === undefined || to === undefined || from === to) && series.points.length > 0,
    )
    const courses = lone.filter(({ series }) => series.points.length > 1)
    const [course] = courses
    const single = lone.filter(({ series }) => series.points.length === 1)
    expect(drawnRows({ rows: lone, picked: [] }, pairs, false).rows[0]).toBe(course)
    expect(drawnRows({ rows: single, picked: [] }, pairs, false).rows[0]).toBe(single[0])
  })

  it('of small charts are eight', () => {
    expect(drawnRows(none, { chart: 'multiples' }, true).rows).toHaveLength(8)
  })

  it('are none where there is nothing to draw', () => {
    for (const chart of ['pairs', 'trend', 'multiples'] as const) {
      expect(drawnRows({ rows: [], picked: [] }, { chart }, false)).toEqual({ rows: [], others: 0 })
    }
  })
})
