import type { Excerpt } from '@/domain/Excerpt'

/** A picture of a chart, in pixels; `svg` is markup. */
interface DrawnPicture {
  readonly width: number
  readonly height: number
  readonly svg: string
}

/** A chart drawn at build time, for a phone and for a wide page. */
export interface DrawnChart {
  readonly key: string
  readonly note?: string
  readonly narrow: DrawnPicture
  readonly wide: DrawnPicture
}

/** The data of one screen in one language, as it travels. */
export interface PageData extends Excerpt {
  /** The screen's charts between the default days, by their keys. */
  readonly drawings?: Readonly<Record<string, DrawnChart>>
}
