import { wrapText } from '@/charts/wrapText'
import { byPublisher } from '@/domain/byPublisher'
import type { Source } from '@/domain/Source'

/** Widths, in pixels: of a column of text on a wide page, and of what a frame leaves free in it. */
const COLUMN = { whole: 700, margins: 36 } as const

/** Room for a chart in such a column, in pixels. */
export const EMBED_ROOM = COLUMN.whole - COLUMN.margins

/** Heights around the chart, in pixels, as `embed-chart.css` has them. */
const LINE = { title: 29, small: 19.5 } as const
const ALWAYS = 34 + 44 + 24 + 36 + 23 + 30
const OTHERS = 28

/** So that a letter wider than reckoned brings no scroll bar. */
const SPARE = 20

/** What stands around a chart in a page of others. */
interface Embedded {
  readonly title: string
  /** Of the drawing in `EMBED_ROOM`. */
  readonly height: number
  readonly note: string
  /** More could be drawn, which is said. */
  readonly others: boolean
  readonly sources: readonly Source[]
}

/** How high must a frame be to show a chart whole in a column of text, in pixels? */
export function embedHeight({ title, height, note, others, sources }: Embedded): number {
  const cited = byPublisher(sources).map(
    ({ publisher, sources: theirs }) =>
      `${publisher} ${theirs.map(({ number }) => `[${number}]`).join(' ')}`,
  )
  const lines = (text: string, face: 'serif' | 'sans', size: number) =>
    wrapText(text, { face, size }, EMBED_ROOM).length
  const small = lines(note, 'sans', 13) + lines(cited.join(', '), 'sans', 13)
  const around = lines(title, 'serif', 24) * LINE.title + small * LINE.small
  return Math.ceil(height + ALWAYS + around + (others ? OTHERS : 0) + SPARE)
}
