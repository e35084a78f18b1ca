import { lazy, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { ExploreContent } from '@/charts/ExploreContent'
import { chartSteps } from '@/domain/explore/chartSteps'
import { chartSentenceText } from '@/wording/chartSentenceText'
import { chartStepText } from '@/wording/chartStepText'
import { ChartFigure } from './ChartFigure'
import type { DrawnSizes } from './Drawing'
import { drawnOnce, findExplore } from './findExplore'
import type { Reader } from './Reader'
import { StepSources } from './StepSources'

const LiveExplore = lazy(() => import('./LiveExplore'))

interface ExploreFigureProps {
  readonly reader: Reader
  /** Keep its identity while nothing changes: a new content is a new drawing. */
  readonly content: ExploreContent
  readonly sizes: DrawnSizes
  /** Lays handles over the time axis; see `ChartFigure`. */
  readonly renderOverlay?: ((width: number | undefined) => ReactNode) | undefined
}

/** Several rows in one chart, drawn, walkable by arrow keys and read as sentences. */
export function ExploreFigure({ reader, content, sizes, renderOverlay }: ExploreFigureProps) {
  const { rows, way, base, then, lang, unitOf } = content
  const { height } = sizes
  const drawingAt = useMemo(() => drawnOnce(content, height), [content, height])
  const steps = useMemo(() => chartSteps(rows, way, base ?? then), [rows, way, base, then])
  const points = useMemo(
    () => steps.map((step) => chartStepText(step, way.measure, unitOf(step.row.indicator), lang)),
    [steps, way, unitOf, lang],
  )
  return (
    <div className="chart">
      <ChartFigure
        words={reader.words.chart}
        sentence={chartSentenceText(rows, way, lang)}
        points={points}
        height={height}
        heightAt={(width) => drawingAt(width).height}
        drawn={findExplore(content, reader.drawings, sizes, drawingAt)}
        renderLive={(chart) => <LiveExplore drawingAt={drawingAt} chart={chart} />}
        more={steps.map((step, place) => (
          <StepSources key={place} reader={reader} step={step} />
        ))}
        renderOverlay={renderOverlay}
        onIdle={reader.drawings?.prefetchLive}
      />
    </div>
  )
}
