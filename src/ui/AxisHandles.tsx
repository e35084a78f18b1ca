import { useRef } from 'react'
import { axisHandles } from '@/charts/axisHandles'
import { percent } from '@/charts/percent'
import { nearestTick } from '@/charts/rulerGeometry'
import type { TrendFrame } from '@/charts/TrendFrame'
import type { Day } from '@/domain/Moment'
import { momentText } from '@/wording/momentText'
import { PeriodHandle } from './PeriodHandle'
import type { Reader } from './Reader'

interface AxisHandlesProps {
  readonly reader: Reader
  readonly frame: TrendFrame
  readonly days: readonly Day[]
  readonly onPeriod: (then: Day, now: Day) => void
}

/** The two handles laid over a time axis, in an `AxisBox` of its drawing. */
export function AxisHandles({ reader, frame, days, onPeriod }: AxisHandlesProps) {
  const track = useRef<HTMLDivElement>(null)
  const { words, lang } = reader
  const end = (side: 'then' | 'now') => ({
    day: reader[side],
    text: `${words.period[side]} ${momentText(reader[side], lang, 'numeric')}`,
  })
  const handles = axisHandles(frame, days, end('then'), end('now'))
  return (
    <div
      className={`axis-handles axis-handles-${handles.lanes}`}
      ref={track}
      style={{ top: percent(handles.y) }}
    >
      <div
        className="axis-span"
        style={{ left: percent(handles.then.x), width: percent(handles.span) }}
      />
      {(['then', 'now'] as const).map((side) => (
        <PeriodHandle
          key={side}
          reader={reader}
          side={side}
          days={days}
          left={percent(handles[side].x)}
          label={handles[side].label}
          dayAt={(clientX) => {
            const box = track.current?.getBoundingClientRect()
            return box && nearestTick(handles.ticks, (clientX - box.left) / box.width)
          }}
          onPeriod={onPeriod}
        />
      ))}
    </div>
  )
}
