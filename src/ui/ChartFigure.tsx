import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { UiWords } from '@/wording/UiWords'
import { chartPlace } from './chartPlace'
import { chartPointer } from './chartPointer'
import { ChartReadout } from './ChartReadout'
import { DrawnPicture } from './DrawnPicture'
import { ErrorBoundary } from './ErrorBoundary'
import type { FoundDrawings } from './findDrawings'
import type { LiveChart } from './LiveChart'
import { useLive } from './useLive'
import { useWalk } from './useWalk'
import { useWidth } from './useWidth'
import { walkedTo } from './walkedTo'

interface ChartFigureProps {
  readonly words: UiWords['chart']
  /** The whole chart in a sentence. */
  readonly sentence: string
  /** Each point in a sentence, in the order the arrow keys walk. */
  readonly points: readonly string[]
  /** Its height; where that follows from its width, the height of its place until that is known. */
  readonly height: number
  /** The height of a live drawing in a width, where not every width has the same. */
  readonly heightAt?: ((width: number) => number) | undefined
  /** What the build drew for this very selection; without it the chart is drawn live at once. */
  readonly drawn: FoundDrawings
  /** The live drawing, which brings ECharts with it: loaded when it is first rendered. */
  readonly renderLive: (chart: LiveChart) => ReactNode
  /** What leads on from each point: its source numbers. */
  readonly more?: readonly ReactNode[]
  /**
   * What is laid over the drawing.
   * @param width the width what is shown was drawn at; undefined while either picture may be shown
   */
  readonly renderOverlay?: ((width: number | undefined) => ReactNode) | undefined
  readonly onIdle?: (() => void) | undefined
}

/**
 * A chart anyone can read: its sentence is its name, and it is a slider whose positions are its
 * points, so that arrow keys walk it and a screen reader says where one is. Pointing does the same.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { words, sentence, points, height, heightAt, drawn, more } = props
  const { renderLive, renderOverlay, onIdle } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { live, wake, pictureWidth } = useLive({ box, width, drawn, onIdle })
  const { active, setActive, laidOut, onLaidOut, pointAt, forget } = useWalk(points.length)
  const [stands, setStands] = useState(false)
  const onDrawn = useCallback(() => setStands(true), [])
  const tall = heightAt !== undefined && width > 0 ? heightAt(width) : height
  const size = useMemo(() => ({ width, height: tall }), [width, tall])
  const shown = active === undefined ? undefined : points[active]
  const pictured = stands ? undefined : drawn.drawing
  const loading = pictured === undefined && <p className="chart-loading">{words.loading}</p>
  return (
    <div className="chart-figure">
      <div
        ref={box}
        {...chartPlace(heightAt && pictured ? drawn : undefined, tall)}
        role="slider"
        tabIndex={0}
        aria-label={sentence}
        aria-roledescription={words.label}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, points.length)}
        aria-valuenow={(active ?? 0) + 1}
        aria-valuetext={shown ?? words.hint}
        onFocus={wake}
        onKeyDown={(event: KeyboardEvent) => {
          const next = walkedTo(event.key, active, points.length)
          if (next === undefined) return
          event.preventDefault()
          wake()
          setActive(next === 'none' ? undefined : next)
        }}
        {...chartPointer({ wake, pointAt, forget })}
      >
        {pictured && drawn.between && (
          <DrawnPicture drawing={drawn.between} leaving={live} between />
        )}
        {pictured && <DrawnPicture drawing={pictured} leaving={live} />}
        <div className="chart-live">
          {live && width > 0 ? (
            <ErrorBoundary
              place={sentence}
              // A picture that could not be brought to life still shows what it shows.
              fallback={!pictured && <p className="chart-loading">{words.failed}</p>}
            >
              <Suspense fallback={loading}>
                {renderLive({ size, active, onLaidOut, onDrawn })}
              </Suspense>
            </ErrorBoundary>
          ) : (
            loading
          )}
        </div>
      </div>
      <ChartReadout
        shown={shown}
        more={active === undefined ? undefined : more?.[active]}
        hint={words.hint}
        note={laidOut === undefined ? drawn.drawing?.note : laidOut.note}
      />
      {renderOverlay?.(pictured ? pictureWidth : width > 0 ? width : undefined)}
    </div>
  )
}
