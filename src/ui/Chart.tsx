import EChartsReact from 'echarts-for-react/esm/core'
import { CustomChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useCallback, useInsertionEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ChartOption } from '@/charts/ChartOption'
import { usePrintedWhole } from './usePrintedWhole'
import { useWidth } from './useWidth'

echarts.use([CustomChart, GridComponent, SVGRenderer])

/** Room for a drawing, in pixels. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}

interface ChartProps {
  /** Keep its identity while nothing changes: a new function is a new drawing. */
  readonly option: (size: ChartSize) => ChartOption
  readonly height: number
  /** The text alternative, one sentence with both figures and dates; absent where a parent has it. */
  readonly label?: string
}

const RENDERER = { renderer: 'svg' } as const
const FILL = { width: '100%', height: '100%' }

/** Whether the drawing of this very option stands on the page, and what tells so. */
function useDrawn(drawing: ChartOption | undefined) {
  const current = useRef(drawing)
  const [drawn, setDrawn] = useState<ChartOption>()
  // ECharts finishes while its component commits, so the reference must be set before that.
  useInsertionEffect(() => {
    current.current = drawing
  }, [drawing])
  const finished = useCallback(() => setDrawn(current.current), [])
  const events = useMemo(() => ({ finished }), [finished])
  return { isDrawn: drawing !== undefined && drawn === drawing, finished, events }
}

/** Resizes the drawing with its place; the component's own resizing skips the first change. */
function useResize({ width, height }: ChartSize) {
  const chart = useRef<EChartsReact>(null)
  useLayoutEffect(() => {
    const instance = chart.current?.getEchartsInstance()
    if (width > 0 && instance && instance.getWidth() !== width) instance.resize({ width, height })
  }, [width, height])
  return chart
}

/**
 * The only place where ECharts meets React. Loaded on demand, draws SVG, redraws when its width
 * changes, and sets `data-drawn` once the current option stands on the page.
 */
export default function Chart({ option, height, label }: ChartProps) {
  const { ref: element, width } = useWidth()
  usePrintedWhole(element)
  const drawing = useMemo(
    () => (width > 0 ? option({ width, height }) : undefined),
    [option, width, height],
  )
  const { isDrawn, finished, events } = useDrawn(drawing)
  const chart = useResize({ width, height })
  const named = label === undefined ? {} : { role: 'img', 'aria-label': label }
  return (
    <div ref={element} {...named} style={{ height }} data-drawn={isDrawn ? '' : undefined}>
      {drawing && (
        <EChartsReact
          ref={chart}
          echarts={echarts}
          option={drawing}
          notMerge
          opts={RENDERER}
          autoResize={false}
          style={FILL}
          onEvents={events}
          // The first drawing is finished before events are bound.
          onChartReady={finished}
        />
      )}
    </div>
  )
}
