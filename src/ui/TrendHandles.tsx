import { useMemo } from 'react'
import { frameTrend } from '@/charts/frameTrend'
import type { Day } from '@/domain/Moment'
import { AxisHandles } from './AxisHandles'
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

/**
 * The handles of a trend, on the axis of the drawing there is. Until it is known which picture the
 * page shows, each has its own handles, shown and hidden with it.
 */
export function TrendHandles({ reader, input, sizes, width, onPeriod }: TrendHandlesProps) {
  const { lang, then, now } = reader
  const { height } = sizes
  const places = useMemo(() => {
    const frameAt = (at: number) =>
      frameTrend(trendAt(input, { lang, then, now }, true, { width: at, height })).frame
    return width === undefined
      ? [
          { name: 'picture-narrow', frame: frameAt(sizes.narrow) },
          { name: 'picture-wide', frame: frameAt(sizes.wide) },
        ]
      : [{ name: 'axis-shown', frame: frameAt(width) }]
  }, [input, lang, then, now, sizes, height, width])
  const days = input.series.points.map(({ day }) => day)
  return (
    <div className="axis-place" style={{ height }}>
      {places.map(({ name, frame }) => (
        <div key={name} className={name}>
          <AxisHandles reader={reader} frame={frame} days={days} onPeriod={onPeriod} />
        </div>
      ))}
    </div>
  )
}
