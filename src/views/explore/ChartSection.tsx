import { memo, useDeferredValue, useMemo } from 'react'
import { settleChart } from '@/domain/explore/chartOffers'
import { changeInquiry } from '@/domain/explore/changeInquiry'
import { offersFor } from '@/domain/explore/offersFor'
import type { Day } from '@/domain/Moment'
import { CoursesChart } from '@/ui/CoursesChart'
import { MultiplesChart } from '@/ui/MultiplesChart'
import { PairsChart } from '@/ui/PairsChart'
import { Unbroken } from '@/ui/Unbroken'
import { chartSentenceText } from '@/wording/chartSentenceText'
import { ChartChoices } from './ChartChoices'
import type { Explorer } from './Explorer'

/** In pixels: the room on a phone of 390, on tablets held upright and across, and at its widest. */
const SIZES = { narrow: 354, wide: 1080, between: { narrow: 704, wide: 1080 }, height: 420 }

interface ChartSectionProps {
  readonly explorer: Explorer
  /** Every row that can be paired is drawn, not the first alone. */
  readonly whole: boolean
  readonly onWhole: (whole: boolean) => void
  /** The two days, while a handle or the mouse chooses them. */
  readonly onPeriod: (then: Day, now: Day) => void
}

/** The rows in one chart, in the ways that do not mislead; the others say why they are off. */
export const ChartSection = memo(function ChartSection({
  explorer,
  whole,
  onWhole,
  onPeriod,
}: ChartSectionProps) {
  const { reader, words, inquiry, ask } = explorer
  // The table answers at once; the chart follows when there is time.
  const { answer, drawn: now } = explorer
  const deferred = useDeferredValue(useMemo(() => ({ answer, now }), [answer, now]))
  const { rows, others } = deferred.now
  const offers = useMemo(
    () => offersFor(deferred.answer, inquiry, whole),
    [deferred, inquiry, whole],
  )
  const way = useMemo(() => settleChart(rows, inquiry), [rows, inquiry])
  const drawn = useMemo(() => way && changeInquiry(inquiry, way), [inquiry, way])
  const props = { reader, rows, sizes: SIZES }
  return (
    <section className="explore-chart" aria-labelledby="explore-chart">
      <div className="explore-chart-head">
        <h2 id="explore-chart">
          <Unbroken text={way ? chartSentenceText(rows, way, reader.lang) : words.chart.nothing} />
        </h2>
        <ChartChoices explorer={explorer} offers={offers} way={way} />
      </div>
      {drawn?.chart === 'pairs' && <PairsChart {...props} inquiry={drawn} />}
      {drawn?.chart === 'multiples' && <MultiplesChart {...props} inquiry={drawn} />}
      {drawn?.chart === 'trend' && (
        <CoursesChart
          {...props}
          inquiry={drawn}
          onBase={(base) => {
            ask({ base }, 'slide')
          }}
          onPeriod={onPeriod}
        />
      )}
      {(others > 0 || whole) && (
        <button
          type="button"
          className="link-button"
          data-needs-scripts
          onClick={() => {
            onWhole(!whole)
          }}
        >
          {whole ? words.chart.fewer : words.chart.all(rows.length + others)}
        </button>
      )}
    </section>
  )
})
