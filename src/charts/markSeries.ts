import type { CustomSeriesOption } from 'echarts/charts'
import { joinLines } from './joinLines'
import type { Pixel, Shape } from './shape'

/** A place in the data: instant in ms (UTC) and value. */
export type Anchor = readonly [time: number, value: number]

/**
 * A layer of marks as an ECharts custom series, drawn where the axes put their anchors. The layer
 * is one datum: a datum a mark would cost ECharts twice the time and draw the same. Layers with a
 * higher `z` lie on top.
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
    data: items.slice(0, 1).map((item) => anchorsOf(item).flat()),
    renderItem: (_, api) => {
      const pixelOf = (anchor: Anchor): Pixel => {
        const [x = 0, y = 0] = api.coord([...anchor])
        return { x, y }
      }
      const children = items.flatMap((item) => draw(item, anchorsOf(item).map(pixelOf)))
      return { type: 'group', children: [...joinLines(children)] }
    },
  }
}
