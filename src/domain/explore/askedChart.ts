import type { Language } from '@/domain/Bilingual'
import { given } from '@/domain/given'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { searchableOf } from '@/domain/search/searchableOf'
import { searchIndicators } from '@/domain/search/searchIndicators'
import { answer } from './answer'
import { chartOffers, settleChart } from './chartOffers'
import { type DrawnRows, drawnRows } from './drawnRows'
import type { ExploreRow } from './ExploreRow'
import type { ChartKind, Inquiry, Measure, ScaleName } from './Inquiry'
import type { ChartWay, Offer } from './OffReason'
import { rowsOf } from './rowsOf'
import { unknownIn } from './unknownIn'

/** The chart of an inquiry, without the bench around it. */
export interface AskedChart extends DrawnRows {
  /** How the rows are drawn; absent where they cannot be. */
  readonly way?: ChartWay
  /** What was asked for and is not drawn, since it would mislead. */
  readonly refused: readonly Offer<ChartKind | Measure | ScaleName>[]
  /** Rows were picked, and the dataset has none of them (any more). */
  readonly gone: boolean
  /** What else the inquiry names in vain, as its address says it. */
  readonly unknown: readonly string[]
}

function refusedOf(
  rows: readonly ExploreRow[],
  inquiry: Inquiry,
  way: ChartWay | undefined,
): AskedChart['refused'] {
  const { chart, measure, scale } = inquiry
  const { charts, measures, scales } = chartOffers(rows, inquiry)
  const off = ({ choice, off: reason }: AskedChart['refused'][number], asked: string) =>
    reason !== undefined && choice === asked
  // Pairs show plain figures whatever is asked: a measure waits for another chart.
  const detailed = way !== undefined && way.chart !== 'pairs'
  return [
    ...charts.filter((offer) => off(offer, chart)),
    ...measures.filter((offer) => detailed && off(offer, measure)),
    ...scales.filter((offer) => detailed && off(offer, scale)),
  ]
}

/**
 * Which rows does an inquiry draw, and how? The same as on the analyst's bench, but where none of
 * the rows picked is there any more: then nothing is, for no other row was meant.
 */
export function askedChart(
  index: DatasetIndex,
  inquiry: Inquiry,
  days: { readonly then: Day; readonly now: Day },
  lang: Language,
): AskedChart {
  const all = rowsOf(index, days.then, days.now)
  const { text, picked } = inquiry
  const found = text === '' ? undefined : searchIndicators(searchableOf(index), text).hits
  const answered = answer(
    all,
    inquiry,
    found?.map(({ id }) => id),
    lang,
  )
  const gone = picked.length > 0 && answered.picked.length === 0
  const drawn = gone ? { rows: [], others: 0 } : drawnRows(answered, inquiry, false)
  const way = settleChart(drawn.rows, inquiry)
  return {
    ...drawn,
    ...given({ way }),
    refused: refusedOf(drawn.rows, inquiry, way),
    gone,
    unknown: unknownIn(inquiry, all),
  }
}
