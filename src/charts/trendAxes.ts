import type { ChartOption } from './ChartOption'
import type { ChartPalette } from './ChartPalette'
import type { TrendFrame } from './TrendFrame'
import type { TimeText } from './TrendLayout'

function timeAxis(frame: TrendFrame, ticks: readonly TimeText[], palette: ChartPalette) {
  return {
    type: 'time' as const,
    min: frame.startTime,
    max: frame.endTime,
    // An inverted axis has its zero line on top; the dates stay at the foot.
    position: 'bottom' as const,
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.ink, width: 1 } },
    axisTick: {
      show: true,
      length: 6,
      customValues: ticks.map(({ time }) => time),
      lineStyle: { color: palette.ink3 },
    },
    axisLabel: { show: false },
    splitLine: { show: false },
  }
}

/** Grid and axes with fixed ends; their texts are drawn by `axisTextSeries`. */
export function trendAxes(
  frame: TrendFrame,
  ticks: readonly TimeText[],
  palette: ChartPalette,
): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { axis } = frame
  return {
    grid: {
      left: frame.left,
      top: frame.top,
      width: frame.right - frame.left,
      height: frame.bottom - frame.top,
      outerBoundsMode: 'none',
    },
    xAxis: timeAxis(frame, ticks, palette),
    yAxis: {
      type: axis.log ? 'log' : 'value',
      min: axis.low,
      max: axis.high,
      inverse: axis.inverse,
      axisLine: { show: false },
      // Gridlines stand where the ticks do, though no tick is drawn.
      axisTick: { show: false, customValues: [...axis.ticks] },
      axisLabel: { show: false },
      splitLine: { show: true, lineStyle: { color: palette.rule, width: 1 } },
    },
  }
}
