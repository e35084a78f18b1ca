import type { CustomSeriesOption } from 'echarts/charts'
import type { GridComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'

/** What our charts ask of ECharts: a grid with two axes, and marks drawn by custom series. */
export type ChartOption = ComposeOption<CustomSeriesOption | GridComponentOption>
