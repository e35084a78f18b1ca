import type { CSSProperties } from 'react'
import type { FoundDrawings } from './findDrawings'

/** How high the place of a chart is, as its element takes it. */
interface ChartPlace {
  readonly className: string
  readonly style: CSSProperties
}

/**
 * The place of a chart: of one height, or as high as the picture the styles show in it.
 * @param pictures what was drawn, where their heights differ
 */
export function chartPlace(pictures: FoundDrawings | undefined, height: number): ChartPlace {
  const { drawing, between } = pictures ?? {}
  if (!drawing) return { className: 'chart-drawing', style: { height } }
  const pixels = (value: number | undefined) => (value === undefined ? undefined : `${value}px`)
  const heights = {
    '--tall-narrow': pixels(drawing.narrow.height),
    '--tall-wide': pixels(drawing.wide.height),
    '--tall-between-narrow': pixels(between?.narrow.height),
    '--tall-between-wide': pixels(between?.wide.height),
  }
  const className = `chart-drawing chart-tall${between ? ' chart-tall-between' : ''}`
  return { className, style: heights as CSSProperties }
}
