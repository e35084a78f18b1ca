import { expect, it } from 'vitest'
import { chartSteps } from '@/domain/explore/chartSteps'
import { stepPoints } from '@/domain/explore/stepPoints'
import { days, drawnRow, pairRow } from './drawnRow'

const rows = [pairRow(40, 50, { id: 'pair' }), drawnRow([{ asOf: '2024-03-01' }], { id: 'old' })]
const way = { measure: 'value', scale: 'linear' } as const
const shown = (chart: 'pairs' | 'trend') =>
  chartSteps(rows, { ...way, chart }, days.then).map((step) =>
    stepPoints(step).map(({ lead }) => lead.value),
  )

it('a pair shows both figures, and one that stands for both days once', () => {
  expect(shown('pairs')).toEqual([[40, 50], [50]])
})

it('a stop of a course shows its own', () => {
  expect(shown('trend')).toEqual([[40], [50], [50]])
})

it('a row without a figure shows none', () => {
  const steps = chartSteps([drawnRow([])], { ...way, chart: 'pairs' }, days.then)
  expect(steps.map(stepPoints)).toEqual([[]])
})
