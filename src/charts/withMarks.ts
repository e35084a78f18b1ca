import type { CustomSeriesOption } from 'echarts/charts'

/** The layers that draw something: ECharts spends as long on an empty one. */
export function withMarks(layers: readonly CustomSeriesOption[]): CustomSeriesOption[] {
  return layers.filter(({ data }) => !Array.isArray(data) || data.length > 0)
}
