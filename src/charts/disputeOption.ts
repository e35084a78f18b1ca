import type { CustomSeriesOption } from 'echarts/charts'
import { claimDateText } from '@/wording/claimDateText'
import { figureParts } from '@/wording/figureParts'
import { axisTexts } from './axisTexts'
import { axisTextSeries } from './axisTextSeries'
import type { ChartOption } from './ChartOption'
import { cutText } from './cutText'
import { diamond } from './diamond'
import type { DisputeInput } from './DisputeInput'
import { partRuns } from './figureRuns'
import { hatching } from './hatching'
import { layOutDispute, type DisputedClaim, type DisputeLayout } from './layOutDispute'
import { markSeries } from './markSeries'
import { shape, type Shape } from './shape'
import { runsWidth, type TextRun } from './TextRun'
import { trendAxes } from './trendAxes'
import { trendSizes } from './trendSizes'
import { whisker } from './whisker'
import { withMarks } from './withMarks'

/** "hơn 91%" and its moment, the register number of its source, and who published it. */
function claimLines({ claim }: DisputedClaim, room: number, input: DisputeInput) {
  const { series, unit, lang, palette, compact, findSource } = input
  const { number, smallText: size } = trendSizes(compact)
  const parts = figureParts(claim, series.indicator, unit, lang)
  const source = findSource(claim.source)
  const figure = partRuns(parts, lang, { size: number, color: palette.ink })
  const date = claimDateText(claim, lang)
  const small = (text: string): TextRun => ({
    text,
    face: 'sans',
    size,
    color: palette.ink2,
    gap: 8,
  })
  const publisher = source?.publisher ?? ''
  const below = compact ? `${date}, ${publisher}` : publisher
  return {
    figure: compact ? figure : [...figure, small(date)],
    mark: String(source?.number ?? ''),
    below: small(cutText(below, 'sans', size, room)),
  }
}

function claimShapes(each: DisputedClaim, layout: DisputeLayout, input: DisputeInput): Shape[] {
  const { palette, compact, width } = input
  const { labelX, frame } = layout
  const { number, smallText, dot } = trendSizes(compact)
  const lines = claimLines(each, width - labelX, input)
  const baseline = each.top + number
  const markX = labelX + runsWidth(lines.figure) + 6
  const mark: TextRun = { text: lines.mark, face: 'strong', size: 11, color: palette.ink2 }
  const knee = `L${frame.right + 8} ${baseline - number * 0.3}H${labelX - 7}`
  return [
    shape.path(`M${each.x + dot + 3} ${each.y}${knee}`, { color: palette.ink3, width: 1 }),
    ...shape.runs(lines.figure, { x: labelX, y: baseline }, 'left', palette),
    shape.text(mark, { x: markX, y: baseline - 5 }, 'left', palette),
    shape.text(lines.below, { x: labelX, y: baseline + smallText * 1.4 }, 'left', palette),
    ...whisker(each.claim.bound, each, compact ? 16 : 22, 3, palette.ink),
    shape.disc(each, dot, palette.ink),
  ]
}

function hullSeries({ hull, claims }: DisputeLayout, input: DisputeInput): CustomSeriesOption {
  const { palette, point } = input
  const anchor = [claims[0]?.time ?? 0, point.interval.low] as const
  return markSeries(
    'hull',
    3,
    [hull],
    () => [anchor],
    (box) => hatching(box, palette.rule2, palette.ink2, palette.paper),
  )
}

function targetSeries(
  { targets, frame }: DisputeLayout,
  { palette }: DisputeInput,
): CustomSeriesOption {
  return markSeries(
    'targets',
    4,
    targets,
    ({ target, time = frame.endTime }) => [[time, target.value]],
    ({ time }, [at]) => {
      if (!at) return []
      const stroke = { color: palette.target, width: 1.4 }
      const line = shape.line({ x: frame.left, y: at.y }, { x: frame.right, y: at.y }, stroke)
      return time === undefined ? [line] : [line, ...diamond(at, palette)]
    },
  )
}

/**
 * One disputed point enlarged, as an ECharts option: every claim at its day with its own hedge,
 * the hatched hull none of them leaves, and whose figure each is.
 * @param layout the layout of this input, where it is known already
 */
export function disputeOption(input: DisputeInput, layout = layOutDispute(input)): ChartOption {
  const { series, unit, lang, palette, compact } = input
  const { frame, days } = layout
  const meaning = { kind: series.indicator.kind, unit, lang, mode: 'value' as const }
  const claims = markSeries(
    'claims',
    6,
    layout.claims,
    ({ time, claim }) => [[time, claim.value]],
    (each) => claimShapes(each, layout, input),
  )
  return {
    useUTC: true,
    animation: false,
    ...trendAxes(frame, days, palette),
    series: withMarks([
      ...axisTextSeries(
        {
          frame,
          sizes: trendSizes(compact),
          tickTexts: axisTexts(frame.axis, meaning),
          timeTicks: days,
        },
        palette,
      ),
      hullSeries(layout, input),
      targetSeries(layout, input),
      claims,
    ]),
  }
}
