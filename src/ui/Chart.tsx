import EChartsReact from 'echarts-for-react/esm/core'
import { CustomChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import {
  useCallback,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ChartOption } from '@/charts/ChartOption'
import type { ChartSize } from './ChartSize'
import { usePrintedWhole } from './usePrintedWhole'

echarts.use([CustomChart, GridComponent, SVGRenderer])

interface ChartProps {
  /** Keep its identity while nothing changes: a new option is a new drawing. */
  readonly option: ChartOption
  readonly size: ChartSize
  /** Called whenever the current option stands on the page. */
  readonly onDrawn?: () => void
}

const RENDERER = { renderer: 'svg' } as const
const FILL = { width: '100%', height: '100%' }

/** Whether the drawing of this very option stands on the page, and what tells so. */
function useDrawn(option: ChartOption) {
  const current = useRef(option)
  const [drawn, setDrawn] = useState<ChartOption>()
  // ECharts finishes while its component commits, so the reference must be set before that.
  useInsertionEffect(() => {
    current.current = option
  }, [option])
  const finished = useCallback(() => setDrawn(current.current), [])
  const events = useMemo(() => ({ finished }), [finished])
  return { isDrawn: drawn === option, finished, events }
}

/**
 * Resizes the drawing with its place; the component's own resizing skips the first change. Until
 * the chart is ready its instance is a passing one, and the next takes the size there is.
 */
function useResize({ width, height }: ChartSize, isReady: () => boolean) {
  const chart = useRef<EChartsReact>(null)
  useLayoutEffect(() => {
    const instance = isReady() ? chart.current?.getEchartsInstance() : undefined
    if (instance && instance.getWidth() !== width) instance.resize({ width, height })
  }, [width, height, isReady])
  return chart
}

/** Whether the lasting instance is there: a passing one must not be given another option. */
function useReady(finished: () => void) {
  const ready = useRef(false)
  const isReady = useCallback(() => ready.current, [])
  const onReady = useCallback(() => {
    ready.current = true
    finished()
  }, [finished])
  return { isReady, onReady }
}

/**
 * The only place where ECharts meets React. Loaded on demand, draws SVG, and sets `data-drawn` once
 * the current option stands on the page.
 */
export function Chart({ option, size, onDrawn }: ChartProps) {
  const element = useRef<HTMLDivElement>(null)
  usePrintedWhole(element)
  const { isDrawn, finished, events } = useDrawn(option)
  useEffect(() => {
    if (isDrawn) onDrawn?.()
  }, [isDrawn, onDrawn])
  const { isReady, onReady } = useReady(finished)
  const chart = useResize(size, isReady)
  return (
    <div ref={element} style={{ height: size.height }} data-drawn={isDrawn ? '' : undefined}>
      <EChartsReact
        ref={chart}
        echarts={echarts}
        option={option}
        notMerge
        opts={RENDERER}
        autoResize={false}
        style={FILL}
        onEvents={events}
        shouldSetOption={isReady}
        // The first drawing is finished before events are bound.
        onChartReady={onReady}
      />
    </div>
  )
}
