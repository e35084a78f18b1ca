import type { PointerEvent } from 'react'

type ChartPointer = PointerEvent<HTMLDivElement>

interface Pointed {
  /** Somebody cares about the chart. */
  readonly wake: () => void
  /** They point so many pixels across it and down. */
  readonly pointAt: (x: number, y: number) => void
  /** They have gone on. */
  readonly forget: () => void
}

function pixelOf(event: ChartPointer): [x: number, y: number] {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return [event.clientX - left, event.clientY - top]
}

/** What a chart does for a mouse over it, and for a finger that taps it. */
export function chartPointer({ wake, pointAt, forget }: Pointed) {
  return {
    onPointerEnter: (event: ChartPointer) => {
      if (event.pointerType === 'mouse') wake()
    },
    onPointerDown: (event: ChartPointer) => {
      wake()
      pointAt(...pixelOf(event))
    },
    onPointerMove: (event: ChartPointer) => {
      if (event.pointerType === 'mouse') wake()
      pointAt(...pixelOf(event))
    },
    // A finger leaves as soon as it has tapped.
    onPointerLeave: (event: ChartPointer) => {
      if (event.pointerType === 'mouse') forget()
    },
    onPointerCancel: forget,
  }
}
