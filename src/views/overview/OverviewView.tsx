import { useMemo } from 'react'
import { compareAll } from '@/domain/compareAll'
import type { Day } from '@/domain/Moment'
import { newestStatedDay } from '@/domain/newestStatedDay'
import { quickPeriods } from '@/domain/quickPeriods'
import { PeriodBar } from '@/ui/PeriodBar'
import { PrintedSources } from '@/ui/PrintedSources'
import type { Reader } from '@/ui/Reader'
import { spanText } from '@/wording/spanText'
import { Hero } from './Hero'
import { Ledger } from './Ledger'
import { MilestoneLine } from './MilestoneLine'
import { TallyStrip } from './TallyStrip'
import { TargetList } from './TargetList'

/** The indicator the overview opens with. */
const heroIndicator = 'eid-accounts-activated'

interface OverviewViewProps {
  readonly reader: Reader
  /** Themes shown in full. */
  readonly unfolded: readonly string[]
  readonly hrefToFold: (theme: string) => string
  readonly onPeriod: (then: Day, now: Day) => void
  /** The same while a handle is on its way. */
  readonly onSlide: (then: Day, now: Day) => void
}

/** The first screen: every indicator compared between two days. */
export function OverviewView(props: OverviewViewProps) {
  const { reader, unfolded, hrefToFold, onPeriod, onSlide } = props
  const { index, then, now, words, lang } = reader
  const { days } = index
  const comparisons = useMemo(() => compareAll(index, then, now), [index, then, now])
  const newest = useMemo(() => newestStatedDay(index.dataset), [index])
  const hero = comparisons.find(({ indicator }) => indicator.id === heroIndicator) ?? comparisons[0]
  const heroPoints = hero === undefined ? [] : index.seriesOf(hero.indicator).points
  const quick = quickPeriods(
    days,
    heroPoints.map(({ day }) => day),
  ).map((period) => ({
    ...period,
    label: words.period[period.name],
  }))
  return (
    <>
      <PeriodBar
        reader={reader}
        days={days}
        quick={quick}
        {...(newest !== undefined && newest > now ? { newer: newest } : {})}
        summary={[
          spanText(then, now, lang),
          words.footer.counts(comparisons.length, index.claims.size, index.dataset.sources.length),
        ].join(', ')}
        onPeriod={onPeriod}
        onSlide={onSlide}
      />
      <main id="main" tabIndex={-1}>
        <div className="page">
          {hero !== undefined && <Hero reader={reader} comparison={hero} />}
          <TallyStrip reader={reader} comparisons={comparisons} />
          <Ledger
            reader={reader}
            comparisons={comparisons}
            unfolded={unfolded}
            hrefToFold={hrefToFold}
          />
          <MilestoneLine reader={reader} />
          <TargetList reader={reader} />
          <PrintedSources
            reader={reader}
            claims={comparisons.flatMap(({ from, to }) => [
              ...(from?.claims ?? []),
              ...(to?.claims ?? []),
            ])}
          />
        </div>
      </main>
    </>
  )
}
