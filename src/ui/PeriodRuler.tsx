import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { percent } from '@/charts/percent'
import { nearestTick, rulerGeometry } from '@/charts/rulerGeometry'
import type { RulerGeometry } from '@/charts/rulerGeometry'
import { stepDay } from '@/domain/stepDay'
import type { Day } from '@/domain/Moment'
import { momentText } from '@/wording/momentText'
import type { Reader } from './Reader'

interface PeriodRulerProps {
  readonly reader: Reader
  /** Days with figures, ascending. */
  readonly days: readonly Day[]
  /** Show all days, not only those around the chosen pair. */
  readonly whole?: boolean
  readonly onPeriod: (then: Day, now: Day) => void
}

/** A time ruler with two handles, which stop only at days with figures. */
export function PeriodRuler({ reader, days, whole = false, onPeriod }: PeriodRulerProps) {
  const { then, now } = reader
  const track = useRef<HTMLDivElement>(null)
  const geometry = rulerGeometry(days, then, now, whole)
  const move = (side: 'then' | 'now', day: Day | undefined) => {
    if (day === undefined) return
    if (side === 'then' && day < now) onPeriod(day, now)
    if (side === 'now' && day > then) onPeriod(then, day)
  }
  return (
    <div className="ruler" ref={track}>
      <RulerMarks geometry={geometry} />
      {(['then', 'now'] as const).map((side) => (
        <Handle
          key={side}
          reader={reader}
          side={side}
          geometry={geometry}
          onStep={(key) => {
            move(side, stepDay(days, reader[side], key))
          }}
          onDrag={(clientX) => {
            const box = track.current?.getBoundingClientRect()
            if (box) move(side, nearestTick(geometry, (clientX - box.left) / box.width))
          }}
        />
      ))}
    </div>
  )
}

function RulerMarks({ geometry }: { geometry: RulerGeometry }) {
  const { ticks, years, then, now } = geometry
  return (
    <svg className="ruler-marks" aria-hidden="true">
      <line x1="0" x2="100%" y1="36" y2="36" className="ruler-line" />
      {ticks.map(({ day, at }) => (
        <line key={day} x1={percent(at)} x2={percent(at)} y1="30" y2="36" className="ruler-tick" />
      ))}
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

interface HandleProps {
  readonly reader: Reader
  readonly side: 'then' | 'now'
  readonly geometry: RulerGeometry
  readonly onStep: (key: string) => void
  readonly onDrag: (clientX: number) => void
}

function Handle({ reader, side, geometry, onStep, onDrag }: HandleProps) {
  const { words, lang } = reader
  const day = reader[side]
  const at = geometry.ticks.findIndex((tick) => tick.day === day)
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']
  return (
    <div
      className={`ruler-handle ruler-handle-${side}`}
      style={{ left: percent(geometry[side]) }}
      role="slider"
      tabIndex={0}
      aria-label={side === 'then' ? words.period.thenLabel : words.period.nowLabel}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, geometry.ticks.length - 1)}
      aria-valuenow={Math.max(0, at)}
      aria-valuetext={momentText(day, lang, 'long')}
      onKeyDown={(event: KeyboardEvent) => {
        if (!keys.includes(event.key)) return
        event.preventDefault()
        onStep(event.key)
      }}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX)
      }}
    >
      <span className="ruler-label">{momentText(day, lang, 'numeric')}</span>
    </div>
  )
}
