import { given } from '@/domain/given'
import { baseDayOf } from './baseDayOf'
import { chartReason } from './chartReason'
import type { ExploreRow } from './ExploreRow'
import { CHARTS, MEASURES, SCALES, type ChartKind, type Inquiry, type Measure } from './Inquiry'
import type { ChartOffers, ChartWay, OffReason, Offer } from './OffReason'

/** Tells why some rows may not be drawn in a way. */
type Reason = (way: ChartWay) => OffReason | undefined

function reasonFor(rows: readonly ExploreRow[], inquiry: Inquiry): Reason {
  const day = baseDayOf(rows, inquiry)
  const known = new Map<string, OffReason | undefined>()
  return (way) => {
    const key = `${way.chart} ${way.measure} ${way.scale}`
    if (!known.has(key)) known.set(key, chartReason(rows, way, day))
    return known.get(key)
  }
}

/** Why are all of some ways off? The reason of the first stands for all. */
function allOff<Way>(
  ways: readonly Way[],
  off: (way: Way) => OffReason | undefined,
): OffReason | undefined {
  let first: OffReason | undefined
  for (const way of ways) {
    const reason = off(way)
    if (!reason) return undefined
    first ??= reason
  }
  return first
}

/** Why is a measure off on either scale? */
function measureOff(reason: Reason, chart: ChartKind, measure: Measure): OffReason | undefined {
  return allOff(SCALES, (scale) => reason({ chart, measure, scale }))
}

/** Why is a chart off in every measure? */
function chartOff(reason: Reason, chart: ChartKind): OffReason | undefined {
  return allOff(MEASURES, (measure) => measureOff(reason, chart, measure))
}

/** Every way there is, what was asked for first: the scale gives way first, the chart last. */
function nearestFirst({ chart, measure, scale }: ChartWay): readonly ChartWay[] {
  return [chart, ...CHARTS].flatMap((one) =>
    [measure, ...MEASURES].flatMap((other) =>
      [scale, ...SCALES].map((third) => ({ chart: one, measure: other, scale: third })),
    ),
  )
}

function settled(reason: Reason, asked: ChartWay): ChartWay | undefined {
  return nearestFirst(asked).find((way) => reason(way) === undefined)
}

function offers<Choice>(
  choices: readonly Choice[],
  off: (choice: Choice) => OffReason | undefined,
): readonly Offer<Choice>[] {
  return choices.map((choice) => ({ choice, ...given({ off: off(choice) }) }))
}

/**
 * In which way are rows drawn: as asked, or in the nearest way that does not mislead? Nothing
 * where no chart can be.
 */
export function settleChart(rows: readonly ExploreRow[], inquiry: Inquiry): ChartWay | undefined {
  return settled(reasonFor(rows, inquiry), inquiry)
}

/** Is a chart of rows offered, in one measure or another, or why is it not? */
export function chartOffer(
  rows: readonly ExploreRow[],
  inquiry: Inquiry,
  chart: ChartKind,
): Offer<ChartKind> {
  const reason = reasonFor(rows, inquiry)
  return { choice: chart, ...given({ off: chartOff(reason, chart) }) }
}

/** Which ways of drawing rows are offered, and why not the others? */
export function chartOffers(rows: readonly ExploreRow[], inquiry: Inquiry): ChartOffers {
  const reason = reasonFor(rows, inquiry)
  const { chart, measure } = settled(reason, inquiry) ?? inquiry
  return {
    charts: offers(CHARTS, (each) => chartOff(reason, each)),
    measures: offers(MEASURES, (each) => measureOff(reason, chart, each)),
    scales: offers(SCALES, (scale) => reason({ chart, measure, scale })),
  }
}
