import type { CustomSeriesOption } from 'echarts/charts'
import type { ChartOption } from './ChartOption'
import type { ChartPalette } from './ChartPalette'
import { disputeSign } from './disputeSign'
import { layOutPairs } from './layOutPairs'
import { markSeries } from './markSeries'
import { onGrid } from './onGrid'
import { pairShapes, ringShapes } from './pairShapes'
import type { PairsInput } from './PairsInput'
import type { PairsLayout, PlacedPairGroup, PlacedRow } from './PairsLayout'
import type { PlacedText } from './PlacedText'
import { shape, type Shape } from './shape'
import { verdictShapes } from './verdictShapes'
import { withMarks } from './withMarks'

/** Height of a tick over the line of a group, in pixels. */
const TICK = 5

function textShapes(texts: readonly PlacedText[], palette: ChartPalette): Shape[] {
  return texts.flatMap(({ runs, x, baseline, align }) =>
    shape.runs(runs, { x, y: baseline }, align, palette),
  )
}

/** Rules, and the words of every row: in pixels, on a grid as large as the drawing. */
function wordSeries(layout: PairsLayout, { palette }: PairsInput): CustomSeriesOption[] {
  const { sizes, groups, unplaced } = layout
  const parts = [...groups, ...(unplaced ? [{ ...unplaced, pairs: unplaced.rows }] : [])]
  const rule = (y: number, color: string) =>
    shape.line({ x: 0, y }, { x: sizes.width, y }, { color, width: 1 })
  const rows = parts.flatMap(({ pairs }): readonly PlacedRow[] => pairs)
  const whole = <Item>(
    id: string,
    z: number,
    items: readonly Item[],
    draw: (item: Item) => Shape[],
  ) => markSeries(id, z, items, () => [[0, 0]], draw)
  return [
    whole('rules', 2, rows, ({ bottom }) => [rule(bottom, palette.rule)]),
    whole('heads', 2, parts, ({ top, texts }) => [
      rule(top, palette.ink),
      ...textShapes(texts, palette),
    ]),
    whole('rows', 9, rows, ({ texts, verdict, sign }) => [
      ...textShapes(texts, palette),
      ...verdictShapes(verdict.verdict, verdict, palette.ink),
      ...(sign ? [disputeSign(sign, palette.ink)] : []),
    ]),
  ]
}

/** Gridlines: through all rows, or on a phone only along each row's line, free of its words. */
function gridShapes(
  at: number,
  group: PlacedPairGroup,
  layout: PairsLayout,
  rule: string,
): Shape[] {
  const { sizes } = layout
  const stroke = { color: rule, width: 1 }
  const line = (top: number, bottom: number) =>
    shape.line({ x: at, y: top }, { x: at, y: bottom }, stroke)
  if (!sizes.compact) return [line(group.top - TICK, group.bottom)]
  const half = sizes.row / 2
  return [
    line(group.top - TICK, group.top),
    ...group.pairs.map(({ y }) => line(y - half * 0.55, y + half * 0.55)),
  ]
}

function groupSeries(
  group: PlacedPairGroup,
  place: number,
  layout: PairsLayout,
  { palette, active }: PairsInput,
): CustomSeriesOption[] {
  const { axis, pairs } = group
  const ringed = pairs.filter(({ row }) => row === active)
  const anchor = (y: number) => [[axis.low, y - group.top]] as const
  return [
    markSeries(
      'grid',
      1,
      axis.ticks,
      (tick) => [[tick, 0]],
      (_, [at]) => (at ? gridShapes(at.x, group, layout, palette.rule) : []),
    ),
    markSeries(
      'pairs',
      6,
      pairs,
      ({ y }) => anchor(y),
      (pair) => pairShapes(pair, layout.sizes, palette),
    ),
    markSeries(
      'active',
      7,
      ringed,
      ({ y }) => anchor(y),
      (pair) => ringShapes(pair, palette),
    ),
  ].map((layer) => onGrid(layer, place + 1))
}

/** A row on no axis has no mark to ring: its rule is drawn stronger. */
function activeUnplaced({ unplaced }: PairsLayout, input: PairsInput): CustomSeriesOption {
  const { width, palette, active } = input
  const rows = unplaced?.rows.filter(({ row }) => row === active) ?? []
  const stroke = { color: palette.ink, width: 2 }
  return markSeries(
    'active',
    7,
    rows,
    () => [[0, 0]],
    ({ bottom }) => [shape.line({ x: 0, y: bottom - 1 }, { x: width, y: bottom - 1 }, stroke)],
  )
}

/** A grid as large as the drawing for its words, and one for each axis. */
function grids({
  sizes,
  groups,
  height,
}: PairsLayout): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { plotLeft, plotRight, width } = sizes
  const bare = { type: 'value' as const, show: false }
  const whole = { left: 0, top: 0, width, height, outerBoundsMode: 'none' as const }
  const plot = { ...whole, left: plotLeft, width: plotRight - plotLeft }
  return {
    grid: [whole, ...groups.map(({ top, bottom }) => ({ ...plot, top, height: bottom - top }))],
    xAxis: [
      { ...bare, min: 0, max: width },
      ...groups.map(({ axis: { low, high, inverse } }, place) => ({
        ...bare,
        gridIndex: place + 1,
        min: low,
        max: high,
        inverse,
      })),
    ],
    yAxis: [
      { ...bare, min: 0, max: height, inverse: true },
      ...groups.map(({ top, bottom }, place) => ({
        ...bare,
        gridIndex: place + 1,
        min: 0,
        max: bottom - top,
        inverse: true,
      })),
    ],
  }
}

/**
 * Pairs as an ECharts option: on one axis a unit THEN and NOW of every row, joined by dots where
 * they compare, with what each came to; a grid of its own for each axis.
 * @param layout the layout of this input, where it is known already
 */
export function pairsOption(input: PairsInput, layout = layOutPairs(input)): ChartOption {
  return {
    animation: false,
    ...grids(layout),
    series: withMarks([
      ...layout.groups.flatMap((group, place) => groupSeries(group, place, layout, input)),
      ...wordSeries(layout, input),
      activeUnplaced(layout, input),
    ]),
  }
}
