import type { ThemeName } from './tokenColors'

/** A chart as it was drawn, with what it is called and what must be said of it. */
export interface DrawnChart {
  /** One SVG drawing of ours. */
  readonly svg: string
  readonly title: string
  readonly note?: string
  /** Register numbers of the sources behind what is drawn; without them, of all rows. */
  readonly sources?: readonly number[]
}

/** Everything a picture of a chart says, so that it can stand anywhere by itself. */
export interface ChartPicture {
  readonly svg: string
  readonly title: string
  /** The days it is drawn between. */
  readonly subtitle: string
  readonly note: string
  readonly sourceLine: string
  readonly dataDay: string
  /** Where it opens again. */
  readonly address: string
  readonly theme: ThemeName
}
