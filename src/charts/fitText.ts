import { balanceText } from './balanceText'
import { cutText } from './cutText'
import type { TextFace } from './TextFace'
import type { Setting } from './widthAtMost'
import { wrapText } from './wrapText'

/** The text in lines, in the largest of some sizes in which it has room. */
export interface FittedText extends Setting {
  readonly lines: readonly string[]
  /** From one baseline to the next, in pixels. */
  readonly leading: number
}

/** The room a text has, in pixels. */
interface Room {
  readonly width: number
  readonly height: number
}

/** From one baseline to the next, in parts of the font size: stacked marks (Ễ, ậ) never touch. */
const LEADING = 1.16

/**
 * In which size does a text fit? In the first of `sizes` (largest first) whose lines have room,
 * which are then made even; where none has, it is cut with an ellipsis in the smallest.
 */
export function fitText(
  text: string,
  face: TextFace,
  sizes: readonly number[],
  { width, height }: Room,
): FittedText {
  const set = (size: number): FittedText => {
    const lines = wrapText(text, { face, size }, width)
    return { face, size, lines, leading: size * LEADING }
  }
  for (const size of sizes) {
    const fitting = set(size)
    if (fitting.lines.length * fitting.leading > height) continue
    return { ...fitting, lines: balanceText(text, fitting, width) }
  }
  const smallest = set(Math.min(...sizes))
  const whole = Math.max(1, Math.floor(height / smallest.leading)) - 1
  const rest = `${smallest.lines.slice(whole).join(' ')} …`
  const last = cutText(rest, face, smallest.size, width * 0.98)
  return { ...smallest, lines: [...smallest.lines.slice(0, whole), last] }
}
