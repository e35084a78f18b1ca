import { useLayoutEffect, useMemo, useRef } from 'react'
import { axisDays } from '@/charts/axisHandles'
import { brushBox } from '@/charts/brush'
import { percent } from '@/charts/percent'
import { nearestTick } from '@/charts/rulerGeometry'
import type { TrendFrame } from '@/charts/TrendFrame'
import type { Day } from '@/domain/Moment'
import { AxisBox } from './AxisBox'
import { AxisHandles } from './AxisHandles'
import { BaseHandle } from './BaseHandle'
import type { Reader } from './Reader'
import type { Brush } from './useBrush'

interface CoursesAxisProps {
  readonly reader: Reader
  readonly frame: TrendFrame
  /** Days with a figure of any course, ascending. */
  readonly days: readonly Day[]
  readonly brush: Brush
  readonly onPeriod?: ((then: Day, now: Day) => void) | undefined
  /** The day the measure is counted from, and what moves it; absent for plain figures. */
  readonly base?: { readonly day: Day; readonly onBase: (day: Day) => void } | undefined
}

/** What is laid over the axes of several courses: THEN and NOW, the base, and what is brushed. */
export function CoursesAxis({ reader, frame, days, brush, onPeriod, base }: CoursesAxisProps) {
  const box = useRef<HTMLDivElement>(null)
  const ticks = useMemo(() => axisDays(frame, days), [frame, days])
  const { range, aim } = brush
  useLayoutEffect(() => {
    if (box.current) aim({ box: box.current, ticks })
  }, [aim, ticks])
  const brushed = range && brushBox(range, frame)
  return (
    <AxisBox frame={frame} box={box}>
      {brushed && (
        <div
          className="brush-span"
          style={{
            left: percent(brushed.left),
            width: percent(brushed.width),
            top: percent(brushed.top),
            height: percent(brushed.height),
          }}
        />
      )}
      {base && (
        <BaseHandle
          reader={reader}
          frame={frame}
          day={base.day}
          days={days}
          dayAt={(clientX) => {
            const place = box.current?.getBoundingClientRect()
            return place && nearestTick(ticks, (clientX - place.left) / place.width)
          }}
          onBase={base.onBase}
        />
      )}
      {onPeriod && <AxisHandles reader={reader} frame={frame} days={days} onPeriod={onPeriod} />}
    </AxisBox>
  )
}
