import { useCallback, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { brushedDays, brushRange, isBrushed, type BrushRange } from '@/charts/brush'
import type { RulerTick } from '@/charts/rulerGeometry'
import type { Day } from '@/domain/Moment'

/** The box of the drawing that is shown, and the days on its time axis. */
interface BrushTarget {
  readonly box: HTMLElement
  readonly ticks: readonly RulerTick[]
}

type BrushPointer = PointerEvent<HTMLDivElement>

/** What brushing gives and takes. */
export interface Brush {
  /** The stretch being brushed, in fractions of the drawing. */
  readonly range: BrushRange | undefined
  /** Tells what is brushed: the box that is shown. */
  readonly aim: (target: BrushTarget) => void
  readonly handlers: {
    readonly onPointerDown: (event: BrushPointer) => void
    readonly onPointerMove: (event: BrushPointer) => void
    readonly onPointerUp: (event: BrushPointer) => void
    readonly onPointerCancel: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

function isOnDrawing({ target, pointerType, button }: BrushPointer): boolean {
  const onDrawing = target instanceof Element && target.closest('.chart-drawing') !== null
  return onDrawing && pointerType === 'mouse' && button === 0
}

/**
 * Dragging a mouse across a plot sets the two days to those with figures nearest to where it began
 * and ended; Escape lets go. A finger scrolls the page instead, and the keys move the handles.
 */
export function useBrush(onPeriod: (then: Day, now: Day) => void): Brush {
  const target = useRef<BrushTarget>(undefined)
  const start = useRef<number>(undefined)
  const [range, setRange] = useState<BrushRange>()
  const aim = useCallback((next: BrushTarget) => {
    target.current = next
  }, [])
  const stop = () => {
    start.current = undefined
    setRange(undefined)
  }
  const rangeTo = (event: BrushPointer): BrushRange | undefined => {
    const [from, to] = [start.current, event.clientX]
    const box = target.current?.box.getBoundingClientRect()
    if (from === undefined || !box || (!range && !isBrushed(from, to))) return undefined
    return brushRange(from, to, box)
  }
  const handlers = {
    onPointerDown: (event: BrushPointer) => {
      if (isOnDrawing(event)) start.current = event.clientX
    },
    onPointerMove: (event: BrushPointer) => {
      const next = rangeTo(event)
      if (!next) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setRange(next)
    },
    onPointerUp: (event: BrushPointer) => {
      const last = rangeTo(event)
      const days = last && brushedDays(last, target.current?.ticks ?? [])
      stop()
      if (days) onPeriod(days.then, days.now)
    },
    onPointerCancel: stop,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') stop()
    },
  }
  return { range, aim, handlers }
}
