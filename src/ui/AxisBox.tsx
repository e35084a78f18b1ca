import type { ReactNode, Ref } from 'react'
import type { TrendFrame } from '@/charts/TrendFrame'

interface AxisBoxProps {
  readonly frame: TrendFrame
  readonly box?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A box over a drawing, scaled as the drawing is: what it holds stands on its axes in any room. */
export function AxisBox({ frame, box, children }: AxisBoxProps) {
  return (
    <div
      ref={box}
      className="axis-box"
      style={{ maxWidth: frame.width, aspectRatio: `${frame.width} / ${frame.height}` }}
    >
      {children}
    </div>
  )
}
