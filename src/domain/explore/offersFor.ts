import type { Answer } from './answer'
import { chartOffers } from './chartOffers'
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
    charts: charts.flatMap((offer) => {
      if (offer.choice === inquiry.chart) return [offer]
      const other = { ...inquiry, chart: offer.choice }
      const theirs = chartOffers(drawnRows(answer, other, whole).rows, other)
      return theirs.charts.filter(({ choice }) => choice === offer.choice)
    }),
    measures,
    scales,
  }
}
