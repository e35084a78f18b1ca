import { percent } from '@/charts/percent'
import type { SpanTick } from '@/charts/spanTicks'

/** The axis below some rows, with the numbers of its gridlines. */
export function SpanScale({ ticks }: { ticks: readonly SpanTick[] }) {
  return (
    <div className="span-row span-scale" aria-hidden="true">
      <div />
      <svg className="span-drawing" height="28">
        <line className="span-base" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {ticks.map(({ at, text }) => (
          <text key={at} x={percent(at)} y="20" textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </div>
  )
}
