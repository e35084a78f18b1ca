import { percent } from '@/charts/percent'
import type { SpanAxis } from '@/charts/SpanAxis'
import { spanBar } from '@/charts/spanBar'
import type { SpanTick } from '@/charts/spanTicks'
import type { Point } from '@/domain/Series'

interface StripAreaProps {
  readonly point: Pick<Point, 'state' | 'interval'>
  readonly axis: SpanAxis
  readonly ticks: readonly SpanTick[]
}

/** Behind the claims of a point: gridlines and what is used, a shared part or the hatched hull. */
export function StripArea({ point, axis, ticks }: StripAreaProps) {
  const { from, length } = spanBar(axis, point.interval)
  return (
    <div className="strip-area" aria-hidden="true">
      {ticks.map(({ at }) => (
        <span key={at} className="strip-grid" style={{ left: percent(at) }} />
      ))}
      <span
        className={`strip-used strip-${point.state}`}
        style={{ left: percent(from), width: percent(length) }}
      />
    </div>
  )
}
