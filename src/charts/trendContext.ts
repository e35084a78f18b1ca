import type { CustomSeriesOption } from 'echarts/charts'
import type { ChartPalette } from './ChartPalette'
import { axisTextSeries, BELOW_AXIS } from './axisTextSeries'
import { diamond } from './diamond'
import { disputeSign, DISPUTE_SIGN } from './disputeSign'
import { hairlineParts } from './hairlineParts'
import { markSeries } from './markSeries'
import type { MilestoneMark } from './milestoneStaircase'
import { tickBoxes } from './obstacles'
import { shape, type Shape } from './shape'
import { runsWidth } from './TextRun'
import type { TrendInput } from './TrendInput'
import type { PlacedLabel, TrendLayout } from './TrendLayout'
import type { TrendTarget } from './trendTargets'

function milestoneSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const { frame, sizes } = layout
  const words = [...layout.labels.map(({ box }) => box), ...tickBoxes(layout)]
  const draw = (mark: MilestoneMark, x: number): Shape[] => {
    const top = mark.line * sizes.milestoneLine
    const stroke = { color: palette.ink3, width: 1 }
    const textX = x + mark.textX - mark.x
    const at = { x: textX, y: top + sizes.milestoneText }
    const parts = hairlineParts({ x, top: top + 2, bottom: frame.bottom }, words)
    return [
      ...parts.map((part) => shape.line({ x, y: part.top }, { x, y: part.bottom }, stroke)),
      ...shape.runs(mark.runs, at, mark.align, palette),
    ]
  }
  return markSeries(
    'milestones',
    2,
    layout.milestones,
    ({ time }) => [[time, frame.axis.low]],
    (mark, [at]) => (at ? draw(mark, at.x) : []),
  )
}

function targetSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const { frame } = layout
  const draw = ({ time }: TrendTarget, x: number, y: number): Shape[] => {
    const stroke = { color: palette.target, width: 1.4 }
    const line = shape.line({ x: frame.left, y }, { x: frame.right, y }, stroke)
    return time === undefined ? [line] : [line, ...diamond({ x, y }, palette)]
  }
  return markSeries(
    'targets',
    8,
    layout.targets,
    ({ time = frame.endTime, target }) => [[time, target.value]],
    (target, [at]) => (at ? draw(target, at.x, at.y) : []),
  )
}

/** The second line of a label, with the ≠ sign before it where it speaks of a dispute. */
function belowShapes(label: PlacedLabel, baseline: number, palette: ChartPalette): Shape[] {
  const { box, below = [], sign, align } = label
  const room = sign ? DISPUTE_SIGN.room : 0
  const left = align === 'right' ? box.right - runsWidth(below) - room : box.left
  const size = Math.max(...below.map((run) => run.size))
  const words = shape.runs(below, { x: left + room, y: baseline }, 'left', palette)
  return sign ? [...words, disputeSign({ x: left, y: baseline - size * 0.35 }, palette.ink)] : words
}

function labelSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const draw = (label: PlacedLabel): Shape[] => {
    const { box, runs, below, align } = label
    const size = Math.max(...runs.map((run) => run.size))
    const at = { x: align === 'right' ? box.right : box.left, y: box.top + size * 0.76 }
    const first = shape.runs(runs, at, align, palette)
    return below ? [...first, ...belowShapes(label, box.bottom - 3, palette)] : first
  }
  return markSeries('labels', 9, layout.labels, ({ anchor }) => [anchor], draw)
}

function daySeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const { frame } = layout
  return markSeries(
    'days',
    3,
    layout.dayLabels,
    ({ time }) => [[time, frame.axis.low]],
    ({ run, x }, [at]) => {
      if (!at) return []
      const stroke = { color: run.color, width: 2 }
      const foot = { x: at.x, y: frame.bottom }
      return [
        shape.line(foot, { x: at.x, y: frame.bottom + 8 }, stroke),
        shape.text(run, { x, y: frame.bottom + BELOW_AXIS }, 'center', palette),
      ]
    },
  )
}

/** What the figures are read against, behind them; and the words, over everything. */
export function trendContext(
  layout: TrendLayout,
  { palette }: TrendInput,
): { behind: CustomSeriesOption[]; above: CustomSeriesOption[] } {
  return {
    behind: [
      ...axisTextSeries(layout, palette),
      daySeries(layout, palette),
      milestoneSeries(layout, palette),
    ],
    above: [targetSeries(layout, palette), labelSeries(layout, palette)],
  }
}
