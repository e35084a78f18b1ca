import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { TrendFrame } from '@/charts/TrendFrame'
import type { DrawnSizes } from './Drawing'

interface AxisPlacesProps {
  readonly sizes: DrawnSizes
  /** Width what is shown was drawn at; undefined while either picture may be shown. */
  readonly width: number | undefined
  /** The axes of the drawing of a width. Keep its identity while nothing changes. */
  readonly frameAt: (width: number) => TrendFrame
  readonly renderOn: (frame: TrendFrame) => ReactNode
}

/** The pictures the styles choose from, and where what is laid over each stands. */
type PictureName = 'picture-narrow' | 'picture-wide'
type PlaceName = 'usual' | 'between'

interface Drawn {
  readonly place: PlaceName
  readonly picture: PictureName
  readonly width: number
}

/** Every picture of a chart there may be. */
function drawnAt({ narrow, wide, between }: DrawnSizes): readonly Drawn[] {
  const pair = (place: PlaceName, widths: { narrow: number; wide: number }): readonly Drawn[] => [
    { place, picture: 'picture-narrow', width: widths.narrow },
    { place, picture: 'picture-wide', width: widths.wide },
  ]
  return [...(between ? pair('between', between) : []), ...pair('usual', { narrow, wide })]
}

/**
 * What is laid over the axes of a drawing. Until it is known which picture the page shows, each has
 * its own, shown and hidden with it; then those that were shown stay, for one of them may have the
 * focus.
 */
export function AxisPlaces({ sizes, width, frameAt, renderOn }: AxisPlacesProps) {
  const [firstWidth, setFirstWidth] = useState(width)
  if (firstWidth === undefined && width !== undefined) setFirstWidth(width)
  const laid = useMemo(() => {
    const pictures = drawnAt(sizes)
    if (width === undefined) return pictures.map((each) => ({ ...each, shown: each.picture }))
    const first = pictures.find((each) => each.width === firstWidth)
    const kept = first ?? { place: 'usual' as const, picture: 'picture-wide' as const }
    return [{ ...kept, width, shown: 'axis-shown' }]
  }, [sizes, width, firstWidth])
  const frames = useMemo(() => laid.map((each) => frameAt(each.width)), [laid, frameAt])
  return (['between', 'usual'] as const).map((place) => {
    const inPlace = laid.flatMap((each, index) => {
      const frame = each.place === place ? frames[index] : undefined
      return frame ? [{ ...each, frame }] : []
    })
    if (inPlace.length === 0) return null
    const chosenByStyles = place === 'between' && width === undefined
    return (
      <div key={place} className={chosenByStyles ? 'axis-place for-between' : 'axis-place'}>
        {inPlace.map(({ picture, shown, frame }) => (
          <div key={picture} className={shown}>
            <div className="axis-room" style={{ height: frame.height }}>
              {renderOn(frame)}
            </div>
          </div>
        ))}
      </div>
    )
  })
}
