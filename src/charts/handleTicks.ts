import type { CustomSeriesOption } from 'echarts/charts'
import { markSeries } from './markSeries'
import { shape } from './shape'
import type { TrendInput } from './TrendInput'
import type { TrendLayout } from './TrendLayout'

/**
 * The axis the page lays its two handles over: an ink tick at every day with a figure, which the
 * handles snap to, and a strong line from THEN to NOW.
 */
export function handleTicks(layout: TrendLayout, input: TrendInput): CustomSeriesOption[] {
  if (input.axis !== 'handles') return []
  const { frame, points } = layout
  const { palette } = input
  const y = frame.bottom
  const ticks = markSeries(
    'figure-days',
    3,
    points,
    ({ time }) => [[time, frame.axis.low]],
    (_, [at]) =>
      at
        ? [
            shape.line(
              { x: at.x, y: y - 5 },
              { x: at.x, y: y + 5 },
              { color: palette.ink, width: 1.6 },
            ),
          ]
        : [],
  )
  const then = points.find(({ role }) => role === 'then')
  const now = points.find(({ role }) => role === 'now')
  if (!then || !now) return [ticks]
  const bar = markSeries(
    'chosen-span',
    3,
    [[then, now] as const],
    (pair) => pair.map((point) => [point.time, frame.axis.low] as const),
    (_, [from, to]) =>
      from && to
        ? [shape.line({ x: from.x, y }, { x: to.x, y }, { color: palette.ink, width: 4 })]
        : [],
  )
  return [bar, ticks]
}
