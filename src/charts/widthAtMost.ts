import type { TextFace } from './TextFace'
import { textWidth } from './textWidth'

/** How a piece of running text is set. */
export interface Setting {
  readonly face: TextFace
  /** Font size in pixels. */
  readonly size: number
}

/** Letters with marks may be wider than the tables say (ơ, ư); so much is kept free for them. */
const SPARE = 1.02

/** How wide is a text at most, in pixels? */
export function widthAtMost(text: string, { face, size }: Setting): number {
  return textWidth(text, face, size) * SPARE
}
