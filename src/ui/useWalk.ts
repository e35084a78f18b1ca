import { useCallback, useRef, useState } from 'react'
import type { LaidOut } from './LiveChart'

/**
 * Which point of a chart is being looked at? The keys say so at once; a pointer does as soon as the
 * live drawing has told where the points stand.
 * @param count how many points there are
 */
export function useWalk(count: number) {
  const [walked, setWalked] = useState<number>()
  const [laidOut, setLaidOut] = useState<LaidOut>()
  /** Pixel where a pointer was while nobody could tell which point that is. */
  const waiting = useRef<readonly [x: number, y: number]>(undefined)
  const setActive = useCallback((place: number | undefined) => {
    waiting.current = undefined
    setWalked(place)
  }, [])
  const onLaidOut = useCallback(
    (next: LaidOut) => {
      setLaidOut(next)
      const pixel = waiting.current
      if (pixel !== undefined && next.nearest && count > 0) setActive(next.nearest(...pixel))
    },
    [count, setActive],
  )
  const pointAt = (x: number, y: number) => {
    if (laidOut === undefined) waiting.current = [x, y]
    else if (laidOut.nearest && count > 0) setActive(laidOut.nearest(x, y))
  }
  const forget = () => {
    waiting.current = undefined
  }
  // Another period may leave fewer points than were walked.
  const active = walked !== undefined && walked < count ? walked : undefined
  return { active, setActive, laidOut, onLaidOut, pointAt, forget }
}
