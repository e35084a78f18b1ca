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
  /** Pixel across where a pointer was while nobody could tell which point that is. */
  const waiting = useRef<number>(undefined)
  const setActive = useCallback((place: number | undefined) => {
    waiting.current = undefined
    setWalked(place)
  }, [])
  const onLaidOut = useCallback(
    (next: LaidOut) => {
      setLaidOut(next)
      const x = waiting.current
      if (x !== undefined && next.nearest && count > 0) setActive(next.nearest(x))
    },
    [count, setActive],
  )
  const pointAt = (x: number) => {
    if (laidOut === undefined) waiting.current = x
    else if (laidOut.nearest && count > 0) setActive(laidOut.nearest(x))
  }
  const forget = () => {
    waiting.current = undefined
  }
  // Another period may leave fewer points than were walked.
  const active = walked !== undefined && walked < count ? walked : undefined
  return { active, setActive, laidOut, onLaidOut, pointAt, forget }
}
