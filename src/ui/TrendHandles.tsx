import { useMemo, useState } from 'react'
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

/** The pictures the styles choose from, and where handles of each are laid. */
type PictureName = 'picture-narrow' | 'picture-wide'
type PlaceName = 'usual' | 'between'

interface Drawn {
  readonly place: PlaceName
  readonly picture: PictureName
  readonly width: number
}

/** Every picture of a trend there may be. */
function drawnAt({ narrow, wide, between }: DrawnSizes): readonly Drawn[] {
  const pair = (place: PlaceName, widths: { narrow: number; wide: number }): readonly Drawn[] => [
    { place, picture: 'picture-narrow', width: widths.narrow },
    { place, picture: 'picture-wide', width: widths.wide },
  ]
  return [...(between ? pair('between', between) : []), ...pair('usual', { narrow, wide })]
}

/**
 * The handles of a trend, on the axis of the drawing there is. Until it is known which picture the
 * page shows, each has its own handles, shown and hidden with it; then those that were shown stay,
 * for one of them may have the focus.
 */
export function TrendHandles({ reader, input, sizes, width, onPeriod }: TrendHandlesProps) {
  const { lang, then, now } = reader
  const { height } = sizes
  const [firstWidth, setFirstWidth] = useState(width)
  if (firstWidth === undefined && width !== undefined) setFirstWidth(width)
  const handles = useMemo(() => {
    const pictures = drawnAt(sizes)
    if (width === undefined) return pictures.map((each) => ({ ...each, shown: each.picture }))
    const first = pictures.find((each) => each.width === firstWidth)
    const kept = first ?? { place: 'usual' as const, picture: 'picture-wide' as const }
    return [{ ...kept, width, shown: 'axis-shown' }]
  }, [sizes, width, firstWidth])
  const frames = useMemo(
    () =>
      handles.map(
        ({ width: at }) =>
          frameTrend(trendAt(input, { lang, then, now }, true, { width: at, height })).frame,
      ),
    [handles, input, lang, then, now, height],
  )
  const days = input.series.points.map(({ day }) => day)
  return (['between', 'usual'] as const).map((place) => {
    const inPlace = handles.flatMap((each, index) => {
      const frame = each.place === place ? frames[index] : undefined
      return frame ? [{ ...each, frame }] : []
    })
    if (inPlace.length === 0) return null
    const chosenByStyles = place === 'between' && width === undefined
    return (
      <div
        key={place}
        className={chosenByStyles ? 'axis-place for-between' : 'axis-place'}
        style={{ height }}
      >
        {inPlace.map(({ picture, shown, frame }) => (
          <div key={picture} className={shown}>
            <AxisHandles reader={reader} frame={frame} days={days} onPeriod={onPeriod} />
          </div>
        ))}
      </div>
    )
  })
}
