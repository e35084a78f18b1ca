import type { ReactNode } from 'react'
import { percent } from '@/charts/percent'
import { placeOn } from '@/charts/SpanAxis'
import type { SpanAxis } from '@/charts/SpanAxis'
import { spanBar } from '@/charts/spanBar'
import type { SpanTick } from '@/charts/spanTicks'
import type { Interval } from '@/domain/Interval'

interface SpanRowProps {
  readonly axis: SpanAxis
  readonly ticks: readonly SpanTick[]
  readonly interval: Interval
  /** The value as published, drawn as a dot. */
  readonly stated?: number | undefined
  readonly tone: 'then' | 'now' | 'change' | 'claim'
  /** Words at the line of zero, where the row shows a change. */
  readonly zero?: string
  readonly label: ReactNode
}

/** A range in words and as a bar to scale. The drawing says nothing its label does not. */
export function SpanRow({ axis, ticks, interval, stated, tone, zero, label }: SpanRowProps) {
  const bar = spanBar(axis, interval)
  const origin = percent(placeOn(axis, 0))
  return (
    <div className={`span-row span-${tone}`}>
      <div className="span-label">{label}</div>
      <svg className="span-drawing" height="56" aria-hidden="true">
        {ticks.map(({ at }) => (
          <line key={at} className="span-grid" x1={percent(at)} x2={percent(at)} y1="0" y2="56" />
        ))}
        {zero !== undefined && (
          <>
            <line className="span-zero" x1={origin} x2={origin} y1="0" y2="56" />
            <text x={origin} dx="8" y="12">
              {zero}
            </text>
          </>
        )}
        <rect
          className="span-fill"
          x={percent(bar.from)}
          y="20"
          width={percent(bar.length)}
          height="18"
        />
        <line className="span-end" x1={percent(bar.from)} x2={percent(bar.from)} y1="17" y2="41" />
        <line className="span-end" x1={percent(bar.to)} x2={percent(bar.to)} y1="17" y2="41" />
        {stated !== undefined && <circle cx={percent(placeOn(axis, stated))} cy="29" r="7" />}
      </svg>
    </div>
  )
}
