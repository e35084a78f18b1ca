import { useMemo } from 'react'
import type { Comparison } from '@/domain/Comparison'
import type { Day } from '@/domain/Moment'
import { overviewOf } from '@/domain/overviewOf'
import { PagePeriod } from '@/ui/PagePeriod'
import { PrintedSources } from '@/ui/PrintedSources'
import type { Reader } from '@/ui/Reader'
import { Hero } from './Hero'
import { Ledger } from './Ledger'
import { MilestoneLine } from './MilestoneLine'
import { TallyStrip } from './TallyStrip'
import { TargetList } from './TargetList'
import '@/ui/styles/overview-page.css'

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
export default function OverviewView(props: OverviewViewProps) {
  const { reader, unfolded, hrefToFold, onPeriod, onSlide } = props
  const { index, then, now } = reader
  const overview = useMemo(() => overviewOf(index, then, now), [index, then, now])
  const { hero, themes } = overview
  return (
    <>
      <PagePeriod reader={reader} onPeriod={onPeriod} onSlide={onSlide} />
      <main id="main" tabIndex={-1}>
        <div className="page">
          {hero !== undefined && <Hero reader={reader} comparison={hero} />}
          <TallyStrip reader={reader} overview={overview} />
          <Ledger reader={reader} themes={themes} unfolded={unfolded} hrefToFold={hrefToFold} />
          <MilestoneLine reader={reader} />
          <TargetList reader={reader} />
          <PrintedSources
            reader={reader}
            claims={[...(hero ? [hero] : []), ...themes.flatMap(({ leading }) => leading)].flatMap(
              claimsOf,
            )}
          />
        </div>
      </main>
    </>
  )
}

function claimsOf({ from, to }: Comparison) {
  return [...(from?.claims ?? []), ...(to?.claims ?? [])]
}
