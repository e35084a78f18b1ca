import { useCallback } from 'react'
import { frameTrend } from '@/charts/frameTrend'
import type { Day } from '@/domain/Moment'
import { AxisBox } from './AxisBox'
import { AxisHandles } from './AxisHandles'
import { AxisPlaces } from './AxisPlaces'
import type { DrawnSizes } from './Drawing'
import type { Reader } from './Reader'
import { trendAt, type TrendChartInput } from './trendAt'

interface TrendHandlesProps {
  readonly reader: Reader
  readonly input: TrendChartInput
  readonly sizes: DrawnSizes
  /** Width what is shown was drawn at; undefined while either picture may be shown. */
  readonly width: number | undefined
  readonly onPeriod: (then: Day, now: Day) => void
}

/** The handles of a trend, on the time axis of the drawing there is. */
export function TrendHandles({ reader, input, sizes, width, onPeriod }: TrendHandlesProps) {
  const { lang, then, now } = reader
  const { height } = sizes
  const frameAt = useCallback(
    (at: number) =>
      frameTrend(trendAt(input, { lang, then, now }, true, { width: at, height })).frame,
    [input, lang, then, now, height],
  )
  const days = input.series.points.map(({ day }) => day)
  return (
    <AxisPlaces
      sizes={sizes}
      width={width}
      frameAt={frameAt}
      renderOn={(frame) => (
        <AxisBox frame={frame}>
          <AxisHandles reader={reader} frame={frame} days={days} onPeriod={onPeriod} />
        </AxisBox>
      )}
    />
  )
}
