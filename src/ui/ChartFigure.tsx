import { Suspense, lazy, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { ChartOption } from '@/charts/ChartOption'
import type { UiWords } from '@/wording/UiWords'

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
  readonly option: (size: ChartSize, active: number | undefined) => ChartOption
}

/**
 * A chart anyone can read: its sentence is its name, and it is a slider whose positions are its
 * points, so that arrow keys walk it and a screen reader says where one is.
 */
export function ChartFigure({ words, sentence, points, height, option }: ChartFigureProps) {
  const [active, setActive] = useState<number>()
  const walk = (event: KeyboardEvent) => {
    const next = walked(event.key, active, points.length)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }
  return (
    <div className="chart">
      <div
        className="chart-drawing"
        role="slider"
        tabIndex={0}
        aria-label={sentence}
        aria-roledescription={words.label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, points.length)}
        aria-valuenow={(active ?? 0) + 1}
        aria-valuetext={active === undefined ? words.hint : (points[active] ?? words.hint)}
        style={{ height }}
        onKeyDown={walk}
        onBlur={() => {
          setActive(undefined)
        }}
      >
        <Suspense fallback={<p className="chart-loading">{words.loading}</p>}>
          <Chart option={(size) => option(size, active)} height={height} />
        </Suspense>
      </div>
      <p className="chart-readout" aria-hidden="true">
        {active === undefined ? words.hint : points[active]}
      </p>
    </div>
  )
}

/** Where a key leads among `count` points; undefined for other keys. */
function walked(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return active === undefined ? 0 : Math.min(count - 1, active + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return active === undefined ? count - 1 : Math.max(0, active - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
