import type { CustomSeriesOption } from 'echarts/charts'
import { markSeries } from './markSeries'
import { shape } from './shape'
import type { TrendInput } from './TrendInput'
import type { TrendLayout } from './TrendLayout'

/**
 * The axis the page lays its two handles over: an ink tick at every day with a figure, which the
 * handles snap to.
 */
export function handleTicks(layout: TrendLayout, input: TrendInput): CustomSeriesOption[] {
  if (input.axis !== 'handles') return []
  const { frame, points } = layout
  const { palette } = input
  const y = frame.bottom
  return [
    markSeries(
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
    ),
  ]
}
