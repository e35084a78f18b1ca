import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Drawing, Picture } from './Drawing'
import { isCompact } from './isCompact'
import { savesData } from './savesData'
import { whenIdle } from './whenIdle'
import { whenNear } from './whenNear'

/** A picture scaled by more than this share is drawn anew for its place. */
const tolerance = 0.12

interface Given {
  readonly box: RefObject<HTMLElement | null>
  /** The width there is, in pixels; 0 until it is measured. */
  readonly width: number
  /** What the build drew for this very selection. */
  readonly drawing: Drawing | undefined
  /** What else to do once the page is idle. */
  readonly onIdle: (() => void) | undefined
}

/** The one of the two pictures the styles show in a place; undefined until it is measured. */
function shownPicture({ width, drawing }: Given): Picture | undefined {
  if (width === 0) return undefined
  return isCompact(width) ? drawing?.narrow : drawing?.wide
}

/** Once the page is idle, brings to life a chart whose picture was drawn for quite another place. */
function useUnasked(given: Given, awake: boolean, wake: () => void): void {
  const { box, width, onIdle } = given
  const picture = shownPicture(given)
  const misfit = picture !== undefined && Math.abs(width / picture.width - 1) > tolerance
  useEffect(() => {
    if (awake || savesData()) return undefined
    let stop: (() => void) | undefined
    const cancel = whenIdle(() => {
      onIdle?.()
      if (misfit && box.current) stop = whenNear(box.current, wake)
    })
    return () => {
      cancel()
      stop?.()
    }
  }, [awake, misfit, box, wake, onIdle])
}

/**
 * When does a chart need ECharts? Once somebody touches it, at once where nothing was drawn for its
 * selection, or when an idle page shows its picture in a place it was not drawn for. What is live
 * stays live.
 */
export function useLive(given: Given): {
  readonly live: boolean
  readonly wake: () => void
  /** Width of the picture the styles show, in pixels. */
  readonly pictureWidth: number | undefined
} {
  const [awake, setAwake] = useState(false)
  const wake = useCallback(() => {
    setAwake(true)
  }, [])
  if (given.drawing === undefined && !awake) setAwake(true)
  useUnasked(given, awake, wake)
  return { live: awake, wake, pictureWidth: shownPicture(given)?.width }
}
