import { describe, expect, it } from 'vitest'
import { chartSteps } from '@/domain/explore/chartSteps'
import type { ChartWay } from '@/domain/explore/OffReason'
import { days, drawnRow, pairRow } from './drawnRow'

const rows = [
  drawnRow([{ asOf: '2025-03-01' }], { id: 'new' }),
  pairRow(40, 50, { id: 'some' }),
  pairRow(40, 90, { id: 'more' }),
]
const walked = (way: Partial<ChartWay>) =>
  chartSteps(rows, { chart: 'trend', measure: 'value', scale: 'linear', ...way }, days.then)

describe('a walk through a chart', () => {
  it('of pairs goes row by row, as they stand', () => {
    const steps = walked({ chart: 'pairs' })
    expect(steps.map(({ row }) => row.indicator.id)).toEqual(['more', 'some', 'new'])
    expect(steps.every(({ at }) => at === undefined)).toBe(true)
  })

  it('of courses goes point by point, course by course', () => {
    const steps = walked({})
    expect(steps.map(({ row, at }) => [row.indicator.id, at?.measured.value])).toEqual([
      ['new', 50],
      ['some', 40],
      ['some', 50],
      ['more', 40],
      ['more', 90],
    ])
  })

  it('leaves out a course that its measure cannot show', () => {
    expect(walked({ chart: 'multiples', measure: 'index' })).toHaveLength(4)
  })
})
