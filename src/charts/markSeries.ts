import type { CustomSeriesOption } from 'echarts/charts'
import type { Pixel, Shape } from './shape'

/** A place in the data: instant in ms (UTC) and value. */
export type Anchor = readonly [time: number, value: number]

/**
 * A layer of marks as an ECharts custom series: one datum an item, its anchors as numbers, drawn
 * where the axes put them. Layers with a higher `z` lie on top.
 */
export function markSeries<Item>(
  id: string,
  z: number,
  items: readonly Item[],
  anchorsOf: (item: Item) => readonly Anchor[],
  draw: (item: Item, at: readonly Pixel[]) => readonly Shape[],
): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    z,
    silent: true,
    clip: false,
    data: items.map((item) => anchorsOf(item).flat()),
    renderItem: (params, api) => {
      const item = items[params.dataIndex]
      if (item === undefined) return null
      const at = anchorsOf(item).map((anchor): Pixel => {
        const [x = 0, y = 0] = api.coord([...anchor])
        return { x, y }
      })
      return { type: 'group', children: [...draw(item, at)] }
    },
  }
}
