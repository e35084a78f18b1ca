import { useRef } from 'react'
import { percent } from '@/charts/percent'
import { nearestTick, rulerGeometry } from '@/charts/rulerGeometry'
import type { RulerGeometry } from '@/charts/rulerGeometry'
import { RULER_UNITS, tickPath } from '@/charts/tickPath'
import type { Day } from '@/domain/Moment'
import { PeriodHandle } from './PeriodHandle'
import type { Reader } from './Reader'

interface PeriodRulerProps {
  readonly reader: Reader
  /** Days with figures, ascending. */
  readonly days: readonly Day[]
  readonly onPeriod: (then: Day, now: Day) => void
}

/** A time ruler of the days with figures, with a handle at either end of the chosen period. */
export function PeriodRuler({ reader, days, onPeriod }: PeriodRulerProps) {
  const track = useRef<HTMLDivElement>(null)
  const geometry = rulerGeometry(days, reader.then, reader.now)
  const dayAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect()
    return box && nearestTick(geometry.ticks, (clientX - box.left) / box.width)
  }
  return (
    <div className="ruler" ref={track}>
      <RulerMarks geometry={geometry} />
      {(['then', 'now'] as const).map((side) => (
        <PeriodHandle
          key={side}
          reader={reader}
          side={side}
          days={days}
          left={percent(geometry[side])}
          dayAt={dayAt}
          onPeriod={onPeriod}
        />
      ))}
    </div>
  )
}

/** Pixels a tick is high. */
const TICK = 6

function RulerMarks({ geometry }: { geometry: RulerGeometry }) {
  const { ticks, years, then, now } = geometry
  return (
    <svg className="ruler-marks" aria-hidden="true">
      <line x1="0" x2="100%" y1="36" y2="36" className="ruler-line" />
      {/* As many as there are days: one path, as wide as the ruler, instead of a line each. */}
      <svg
        y="30"
        width="100%"
        height={TICK}
        viewBox={`0 0 ${RULER_UNITS} ${TICK}`}
        preserveAspectRatio="none"
      >
        <path className="ruler-tick" d={tickPath(ticks, TICK)} vectorEffect="non-scaling-stroke" />
      </svg>
      {years.map(({ label, at }) => (
        <g key={label}>
          <line x1={percent(at)} x2={percent(at)} y1="36" y2="42" className="ruler-line" />
          <text x={percent(at)} y="55" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line x1={percent(then)} x2={percent(now)} y1="36" y2="36" className="ruler-span" />
    </svg>
  )
}
