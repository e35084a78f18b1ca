import type { Answer } from './answer'
import { chartOffer, chartOffers } from './chartOffers'
import { drawnRows } from './drawnRows'
import type { Inquiry } from './Inquiry'
import type { ChartOffers } from './OffReason'

/**
 * Which ways of drawing are offered for an answer? Another chart may draw other rows (see
 * `drawnRows`), so each is judged by its own.
 */
export function offersFor(
  answer: Pick<Answer, 'rows' | 'picked'>,
  inquiry: Inquiry,
  whole: boolean,
): ChartOffers {
  const { rows } = drawnRows(answer, inquiry, whole)
  const { charts, measures, scales } = chartOffers(rows, inquiry)
  return {
    charts: charts.map((offer) => {
      const { choice } = offer
      if (choice === inquiry.chart) return offer
      const other = { ...inquiry, chart: choice }
      return chartOffer(drawnRows(answer, other, whole).rows, other, choice)
    }),
    measures,
    scales,
  }
}
