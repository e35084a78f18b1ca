import type { CustomSeriesOption } from 'echarts/charts'

/** A layer that stands on one of several grids. */
export function onGrid(layer: CustomSeriesOption, grid: number): CustomSeriesOption {
  return { ...layer, id: `${layer.id}-${grid}`, xAxisIndex: grid, yAxisIndex: grid }
}
