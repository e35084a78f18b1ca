import { useLayoutEffect, useMemo } from 'react'
import { nearestPoint } from '@/charts/axisHandles'
import { layOutTrend } from '@/charts/layOutTrend'
import { trendOption } from '@/charts/trendOption'
import { Chart } from './Chart'
import type { LiveChart } from './LiveChart'
import { trendAt, type TrendChartInput, type TrendReader } from './trendAt'

interface LiveTrendProps {
  readonly reader: TrendReader
  readonly input: TrendChartInput
  readonly handles: boolean
  readonly chart: LiveChart
  /** Place among the points of the series of the one to ring. */
  readonly ringed: number | undefined
}

/** A trend drawn by ECharts for the room there is; loaded when a trend becomes live. */
export default function LiveTrend({ reader, input, handles, chart, ringed }: LiveTrendProps) {
  const { size, onLaidOut, onDrawn } = chart
  const { lang, then, now } = reader
  const full = useMemo(
    () => trendAt(input, { lang, then, now }, handles, size),
    [input, lang, then, now, handles, size],
  )
  const layout = useMemo(() => layOutTrend(full), [full])
  const option = useMemo(
    () => trendOption({ ...full, ...(ringed !== undefined && { active: ringed }) }, layout),
    [full, layout, ringed],
  )
  useLayoutEffect(() => {
    onLaidOut({ note: layout.axisNote, nearest: (x) => nearestPoint(layout.points, x) })
  }, [layout, onLaidOut])
  return <Chart option={option} size={size} onDrawn={onDrawn} />
}
