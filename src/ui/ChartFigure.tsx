import { Suspense, lazy, useCallback, useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import type { ChartOption } from '@/charts/ChartOption'
import type { UiWords } from '@/wording/UiWords'
import { ErrorBoundary } from './ErrorBoundary'
import { walkedTo } from './walkedTo'

const Chart = lazy(() => import('./Chart'))

export interface ChartSize {
  readonly width: number
  readonly height: number
}

interface ChartFigureProps {
  readonly words: UiWords['chart']
  /** The whole chart in a sentence. */
  readonly sentence: string
  /** Each point in a sentence, in the order the arrow keys walk. */
  readonly points: readonly string[]
  readonly height: number
  /** Keep its identity while nothing changes: a new function is a new drawing. */
  readonly option: (size: ChartSize, active: number | undefined) => ChartOption
  /** The place of the point nearest to a pixel across the drawing. */
  readonly nearest?: (x: number) => number
  /** What must be said of the axis, in words. */
  readonly note?: string | undefined
  /** What leads on from each point: its source numbers. */
  readonly more?: readonly ReactNode[]
}

/**
 * A chart anyone can read: its sentence is its name, and it is a slider whose positions are its
 * points, so that arrow keys walk it and a screen reader says where one is. Pointing does the same.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { words, sentence, points, height, option, nearest, note, more } = props
  const [walked, setActive] = useState<number>()
  // Another period may leave fewer points than were walked.
  const active = walked !== undefined && walked < points.length ? walked : undefined
  const drawing = useCallback((size: ChartSize) => option(size, active), [option, active])
  const shown = active === undefined ? undefined : points[active]
  return (
    <>
      <div
        className="chart-drawing"
        role="slider"
        tabIndex={0}
        aria-label={sentence}
        aria-roledescription={words.label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, points.length)}
        aria-valuenow={(active ?? 0) + 1}
        aria-valuetext={shown ?? words.hint}
        style={{ height }}
        onKeyDown={(event: KeyboardEvent) => {
          const next = walkedTo(event.key, active, points.length)
          if (next === undefined) return
          event.preventDefault()
          setActive(next === 'none' ? undefined : next)
        }}
        onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
          const { left } = event.currentTarget.getBoundingClientRect()
          if (nearest && points.length > 0) setActive(nearest(event.clientX - left))
        }}
      >
        <ErrorBoundary place={sentence} fallback={<p className="chart-loading">{words.failed}</p>}>
          <Suspense fallback={<p className="chart-loading">{words.loading}</p>}>
            <Chart option={drawing} height={height} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <div className="chart-foot">
        <p className="chart-readout">
          {active === undefined || shown === undefined ? (
            words.hint
          ) : (
            <>
              <span aria-hidden="true">{shown}</span> {more?.[active]}
            </>
          )}
        </p>
        {note !== undefined && <p className="axis-note">{note}</p>}
      </div>
    </>
  )
}
