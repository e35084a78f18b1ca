import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** The width an element has now, and whenever it changes, in pixels; 0 until it is measured. */
export function useWidth(): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly width: number
} {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, width }
}
