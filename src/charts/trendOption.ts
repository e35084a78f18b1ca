import type { ChartOption } from './ChartOption'
import { handleTicks } from './handleTicks'
import { layOutTrend } from './layOutTrend'
import { trendAxes } from './trendAxes'
import { trendContext } from './trendContext'
import type { TrendInput } from './TrendInput'
import { trendSeries } from './trendSeries'
import { withMarks } from './withMarks'

/**
 * A trend as an ECharts option: published points on a true time axis, dotted lines only between
 * points that compare, hedges, disputes, milestones and targets; see "Charts and marks".
 * @param layout the layout of this input, where it is known already
 */
export function trendOption(input: TrendInput, layout = layOutTrend(input)): ChartOption {
  const { behind, above } = trendContext(layout, input)
  return {
    // Instants are given in UTC; a local axis would move them by a day west of Greenwich.
    useUTC: true,
    animation: false,
    ...trendAxes(layout.frame, layout.timeTicks, input.palette),
    series: withMarks([
      ...behind,
      ...handleTicks(layout, input),
      ...trendSeries(layout, input),
      ...above,
    ]),
  }
}
