import type { CustomSeriesOption } from 'echarts/charts'
import type { ChartPalette } from './ChartPalette'
import { markSeries } from './markSeries'
import { shape } from './shape'
import type { TrendLayout } from './TrendLayout'

/** How far over its gridline a value's baseline stands, in pixels. */
const ABOVE_GRIDLINE = 6

/** How far under the plot the dates' baseline stands, in pixels. */
export const BELOW_AXIS = 24

/** The texts of both axes: values over their gridlines, dates at the foot. */
export function axisTextSeries(
  layout: Pick<TrendLayout, 'frame' | 'sizes' | 'tickTexts' | 'timeTicks'>,
  palette: ChartPalette,
): CustomSeriesOption[] {
  const { frame, sizes, tickTexts } = layout
  const style = { face: 'serif' as const, size: sizes.axisText, color: palette.ink3 }
  const values = markSeries(
    'value-axis',
    2,
    frame.axis.ticks,
    (tick) => [[frame.startTime, tick]],
    (tick, [at]) => {
      const text = tickTexts[frame.axis.ticks.indexOf(tick)] ?? ''
      if (!at || text === '') return []
      return [shape.text({ text, ...style }, { x: 0, y: at.y - ABOVE_GRIDLINE }, 'left', palette)]
    },
  )
  const times = markSeries(
    'time-axis',
    2,
    layout.timeTicks,
    ({ time }) => [[time, frame.axis.low]],
    ({ text }, [at]) => {
      const baseline = frame.bottom + BELOW_AXIS
      return at ? [shape.text({ text, ...style }, { x: at.x, y: baseline }, 'center', palette)] : []
    },
  )
  return [values, times]
}
