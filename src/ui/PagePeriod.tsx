import { heroOf } from '@/domain/heroOf'
import type { Day } from '@/domain/Moment'
import { quickPeriods } from '@/domain/quickPeriods'
import { spanText } from '@/wording/spanText'
import { PeriodBar } from './PeriodBar'
import type { Reader } from './Reader'

interface PagePeriodProps {
  readonly reader: Reader
  readonly onPeriod: (then: Day, now: Day) => void
  /** The same while a handle is on its way. */
  readonly onSlide: (then: Day, now: Day) => void
}

/** The period bar of a screen about the whole dataset: its days, its quick choices, its counts. */
export function PagePeriod({ reader, onPeriod, onSlide }: PagePeriodProps) {
  const { index, then, now, words, lang } = reader
  const { days, summary } = index
  const hero = heroOf(index.dataset)
  const heroDays = hero ? index.seriesOf(hero).points.map(({ day }) => day) : []
  const quick = quickPeriods(days, heroDays).map((period) => ({
    ...period,
    label: words.period[period.name],
  }))
  return (
    <PeriodBar
      reader={reader}
      days={days}
      quick={quick}
      {...(summary.newest !== undefined && summary.newest > now ? { newer: summary.newest } : {})}
      summary={[
        spanText(then, now, lang),
        words.footer.counts(summary.indicators, summary.claims, summary.sources),
      ].join(', ')}
      onPeriod={onPeriod}
      onSlide={onSlide}
    />
  )
}
