import { useMemo } from 'react'
import { frameTrend } from '@/charts/frameTrend'
import type { TrendFrame } from '@/charts/TrendFrame'
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

/** Handles on the axis of one drawing, shown and hidden as the picture of that name is. */
interface Place {
  readonly name: string
  readonly frame: TrendFrame
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
    const either = (widths: { narrow: number; wide: number }) => [
      { name: 'picture-narrow', frame: frameAt(widths.narrow) },
      { name: 'picture-wide', frame: frameAt(widths.wide) },
    ]
    if (width !== undefined) return { shown: [{ name: 'axis-shown', frame: frameAt(width) }] }
    return { shown: either(sizes), ...(sizes.between && { between: either(sizes.between) }) }
  }, [input, lang, then, now, sizes, height, width])
  const days = input.series.points.map(({ day }) => day)
  const at = ({ name, frame }: Place) => (
    <div key={name} className={name}>
      <AxisHandles reader={reader} frame={frame} days={days} onPeriod={onPeriod} />
    </div>
  )
  return (
    <>
      {places.between && (
        <div className="axis-place for-between" style={{ height }}>
          {places.between.map(at)}
        </div>
      )}
      <div className="axis-place" style={{ height }}>
        {places.shown.map(at)}
      </div>
    </>
  )
}
