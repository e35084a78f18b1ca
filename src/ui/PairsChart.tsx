import { useMemo } from 'react'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Inquiry } from '@/domain/explore/Inquiry'
import type { DrawnSizes } from './Drawing'
import { exploreContent } from './exploreContent'
import { ExploreFigure } from './ExploreFigure'
import type { Reader } from './Reader'

/** What every chart of several rows is given. */
export interface ExploreChartProps {
  readonly reader: Reader
  /** Keep its identity while nothing changes: new rows are a new drawing. */
  readonly rows: readonly ExploreRow[]
  /** As `settleChart` leaves it, so that no chart shows what would mislead. */
  readonly inquiry: Inquiry
  readonly sizes: DrawnSizes
}

const PAIRS = { chart: 'pairs', measure: 'value', scale: 'linear' } as const

/** THEN and NOW of any number of rows, one axis a unit. */
export function PairsChart({ reader, rows, sizes }: ExploreChartProps) {
  const { lang, then, now, index } = reader
  const content = useMemo(
    () => exploreContent({ lang, then, now, index }, rows, PAIRS, undefined, false),
    [lang, then, now, index, rows],
  )
  return <ExploreFigure reader={reader} content={content} sizes={sizes} />
}
