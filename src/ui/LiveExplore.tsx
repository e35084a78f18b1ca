import { useLayoutEffect, useMemo } from 'react'
import type { ExploreDrawing } from '@/charts/ExploreContent'
import { Chart } from './Chart'
import type { LiveChart } from './LiveChart'

interface LiveExploreProps {
  readonly drawingAt: (width: number) => ExploreDrawing
  readonly chart: LiveChart
}

/** Several rows drawn by ECharts for the room there is; loaded when their chart becomes live. */
export default function LiveExplore({ drawingAt, chart }: LiveExploreProps) {
  const { size, active, onLaidOut, onDrawn } = chart
  const drawing = useMemo(() => drawingAt(size.width), [drawingAt, size.width])
  const option = useMemo(() => drawing.optionFor(active), [drawing, active])
  useLayoutEffect(() => {
    onLaidOut({ note: drawing.note, nearest: drawing.nearest })
  }, [drawing, onLaidOut])
  return <Chart option={option} size={size} onDrawn={onDrawn} />
}
