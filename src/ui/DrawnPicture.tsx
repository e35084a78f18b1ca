import { memo, useMemo } from 'react'
import type { Drawing, Picture } from './Drawing'
import { drawnMarkup } from './drawnMarkup'

interface DrawnPictureProps {
  readonly drawing: Drawing
  /** Drawn for tablets: the styles show it there instead of the one that follows it. */
  readonly between?: boolean
  /** Whether a live drawing is on its way: then this one is no longer what the page settles on. */
  readonly leaving?: boolean
}

/**
 * A chart as the build drew it, for a narrow and for a wide place; the styles show one of them.
 * What it says stands beside it in words, so it is hidden from a screen reader.
 */
export const DrawnPicture = memo(function DrawnPicture(props: DrawnPictureProps) {
  const { drawing, between, leaving } = props
  return (
    <div
      className={between === true ? 'drawn for-between' : 'drawn'}
      data-drawing={drawing.key}
      aria-hidden="true"
      data-drawn={leaving === true ? undefined : ''}
    >
      <OnePicture name="narrow" picture={drawing.narrow} />
      <OnePicture name="wide" picture={drawing.wide} />
    </div>
  )
})

function OnePicture({ name, picture }: { name: 'narrow' | 'wide'; picture: Picture }) {
  // A new object would be drawn anew, even of the same text.
  const markup = useMemo(() => ({ __html: drawnMarkup(picture.svg) }), [picture.svg])
  return (
    <div className={`picture-${name}`} suppressHydrationWarning dangerouslySetInnerHTML={markup} />
  )
}
