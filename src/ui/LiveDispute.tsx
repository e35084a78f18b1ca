import { useLayoutEffect, useMemo } from 'react'
import { disputeOption } from '@/charts/disputeOption'
import { layOutDispute } from '@/charts/layOutDispute'
import { Chart } from './Chart'
import { disputeAt, type DisputeContent } from './disputeAt'
import type { LiveChart } from './LiveChart'

interface LiveDisputeProps {
  readonly content: DisputeContent
  readonly chart: LiveChart
}

/** An enlarged dispute drawn by ECharts for the room there is; loaded when it becomes live. */
export default function LiveDispute({ content, chart }: LiveDisputeProps) {
  const { size, onLaidOut, onDrawn } = chart
  const input = useMemo(() => disputeAt(content, size), [content, size])
  const layout = useMemo(() => layOutDispute(input), [input])
  const option = useMemo(() => disputeOption(input, layout), [input, layout])
  useLayoutEffect(() => {
    onLaidOut({ note: layout.axisNote })
  }, [layout, onLaidOut])
  return <Chart option={option} size={size} onDrawn={onDrawn} />
}
