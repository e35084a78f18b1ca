import type { CustomSeriesOption } from 'echarts/charts'
import type { Box } from './Box'
import type { ChartPalette } from './ChartPalette'
import { hatching } from './hatching'
import { markSeries, type Anchor } from './markSeries'
import { shape, type Shape } from './shape'
import type { Connector } from './trendConnectors'
import type { TrendInput } from './TrendInput'
import type { PlacedPoint, TrendLayout } from './TrendLayout'
import { cappedBar } from './cappedBar'
import { whisker } from './whisker'

/** Dot, space and weight of the two kinds of connectors. */
const INNER = { width: 2, dash: [0.1, 7] }
const OUTER = { width: 1.6, dash: [0.1, 7] }

function roleColor(point: PlacedPoint, palette: ChartPalette): string {
  if (point.role === 'then') return palette.then
  return point.role === 'now' ? palette.now : palette.ink
}

function isMain({ role }: PlacedPoint): boolean {
  return role === 'then' || role === 'now'
}

const anchorOf = (point: PlacedPoint): Anchor[] => [[point.time, point.value]]

function connectorSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const ends = ({ from, to }: Connector): Anchor[] => [
    [from.time, from.value],
    [to.time, to.value],
  ]
  return markSeries('connectors', 3, layout.connectors, ends, ({ inner }, [from, to]) => {
    if (!from || !to) return []
    const stroke = inner ? { color: palette.ink, ...INNER } : { color: palette.ink3, ...OUTER }
    return [shape.line(from, to, stroke)]
  })
}

/** Pale bars behind the dots: what the figures allow, to scale. */
function intervalSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const { points, sizes } = layout
  const open = points.filter(({ disputed }) => !disputed)
  const ends = ({ time, interval, value }: PlacedPoint): Anchor[] => [
    [time, interval.low],
    [time, Number.isFinite(interval.high) ? interval.high : value],
  ]
  return markSeries('intervals', 4, open, ends, (point, [low, high]) => {
    if (!low || !high) return []
    const top = Math.min(low.y, high.y)
    const height = Math.max(1, Math.abs(low.y - high.y))
    const left = low.x - sizes.bar / 2
    return [shape.rect(left, top, sizes.bar, height, roleColor(point, palette), 0.16)]
  })
}

function evidenceSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  return markSeries(
    'evidence',
    5,
    layout.evidence,
    ({ time, value }) => [[time, value]],
    (_, [at]) => {
      if (!at) return []
      const stroke = { color: palette.ink3, width: 1.8 }
      return [shape.ring(at, layout.sizes.dot - 1, stroke, palette.paper)]
    },
  )
}

function dotSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const { points, sizes } = layout
  const agreed = points.filter(({ disputed, bar }) => !disputed && !bar)
  const draw = (point: PlacedPoint, at: { x: number; y: number }): Shape[] => {
    const main = isMain(point)
    const color = roleColor(point, palette)
    const length = main ? sizes.bigWhisker : sizes.whisker
    return [
      ...whisker(point.bound, at, length, main ? 4 : 2.75, color),
      shape.disc(at, main ? sizes.bigDot : sizes.dot, color),
    ]
  }
  return markSeries('points', 6, agreed, anchorOf, (point, [at]) => (at ? draw(point, at) : []))
}

/** Intervals as stated: a capped bar from end to end, no dot. */
function barSeries({ points }: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const barred = points.filter(({ bar }) => bar !== undefined)
  return markSeries('bars', 6, barred, anchorOf, (point) =>
    point.bar ? [cappedBar(point.bar, roleColor(point, palette), isMain(point) ? 3 : 2.2)] : [],
  )
}

function spanShapes(span: Box, color: string, { paper }: ChartPalette): Shape[] {
  return hatching(span, color, color, paper)
}

function disputeSeries(layout: TrendLayout, palette: ChartPalette): CustomSeriesOption {
  const spans = layout.points.filter(({ span }) => span !== undefined)
  return markSeries('disputes', 6, spans, anchorOf, (point) =>
    point.span ? spanShapes(point.span, roleColor(point, palette), palette) : [],
  )
}

function activeSeries(layout: TrendLayout, { active, palette }: TrendInput): CustomSeriesOption {
  const ringed = layout.points.filter(({ index }) => index === active)
  const stroke = { color: palette.ink, width: 1.6 }
  return markSeries('active', 7, ringed, anchorOf, (point, [at]) => {
    if (!at) return []
    const outline = point.span ?? point.bar
    if (!outline) {
      const dot = isMain(point) ? layout.sizes.bigDot : layout.sizes.dot
      return [shape.ring(at, dot + 5, stroke, 'none')]
    }
    const { left, right, top, bottom } = outline
    return [shape.path(`M${left - 4} ${top - 4}H${right + 4}V${bottom + 4}H${left - 4}Z`, stroke)]
  })
}

/** The figures of a trend, layer by layer, from the back to the front. */
export function trendSeries(layout: TrendLayout, input: TrendInput): CustomSeriesOption[] {
  const { palette } = input
  return [
    connectorSeries(layout, palette),
    intervalSeries(layout, palette),
    evidenceSeries(layout, palette),
    dotSeries(layout, palette),
    barSeries(layout, palette),
    disputeSeries(layout, palette),
    activeSeries(layout, input),
  ]
}
