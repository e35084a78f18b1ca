import { percent } from '@/charts/percent'
import { placeOn, type SpanAxis } from '@/charts/SpanAxis'
import { spanBar } from '@/charts/spanBar'
import type { Interval } from '@/domain/Interval'

interface StripTrackProps {
  readonly axis: SpanAxis
  readonly interval: Interval
  /** The figure as stated, drawn as a dot. */
  readonly stated?: number
  /** Only outlined: nothing is computed from it. */
  readonly evidence?: boolean
}

/** Every value one claim allows, as a bar to scale. The drawing says nothing its line does not. */
export function StripTrack({ axis, interval, stated, evidence = false }: StripTrackProps) {
  const { from, length } = spanBar(axis, interval)
  return (
    <span className="strip-track" aria-hidden="true" data-evidence-only={evidence}>
      <span className="strip-bar" style={{ left: percent(from), width: percent(length) }} />
      {stated !== undefined && (
        <span className="strip-dot" style={{ left: percent(placeOn(axis, stated)) }} />
      )}
    </span>
  )
}
