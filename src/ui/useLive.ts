import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { FoundDrawings } from './findDrawings'
import { savesData } from './savesData'
import { shownPicture } from './shownPicture'
import { whenIdle } from './whenIdle'
import { whenNear } from './whenNear'

/** A picture scaled by more than this share is drawn anew for its place. */
const tolerance = 0.12

interface Given {
  readonly box: RefObject<HTMLElement | null>
  /** The width there is, in pixels; 0 until it is measured. */
  readonly width: number
  /** What the build drew for this very selection. */
  readonly drawn: FoundDrawings
  /** What else to do once the page is idle. */
  readonly onIdle: (() => void) | undefined
}

/** Once the page is idle, brings to life a chart whose picture was drawn for quite another place. */
function useUnasked(given: Given, awake: boolean, wake: () => void): void {
  const { box, width, drawn, onIdle } = given
  const picture = width > 0 ? shownPicture(width, drawn) : undefined
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
  /** Width of the picture the styles show, in pixels; undefined until its place is measured. */
  readonly pictureWidth: number | undefined
} {
  const [awake, setAwake] = useState(false)
  const wake = useCallback(() => {
    setAwake(true)
  }, [])
  const { width, drawn } = given
  if (drawn.drawing === undefined && !awake) setAwake(true)
  useUnasked(given, awake, wake)
  const pictureWidth = width > 0 ? shownPicture(width, drawn)?.width : undefined
  return { live: awake, wake, pictureWidth }
}
