import type { Setting } from './widthAtMost'
import { wrapText } from './wrapText'

/** Steps by which the lines are narrowed, in parts of the room; none is narrower than half of it. */
const STEPS = Array.from({ length: 20 }, (_, step) => 0.5 + step / 40)

/**
 * A text in as many lines as it needs, of lengths as even as can be: no word stands alone, and none
 * is parted for it.
 */
export function balanceText(text: string, setting: Setting, room: number): string[] {
  const widest = wrapText(text, setting, room)
  if (widest.length < 2) return widest
  for (const part of STEPS) {
    const lines = wrapText(text, setting, room * part)
    if (lines.length === widest.length && lines.join(' ') === widest.join(' ')) return lines
  }
  return widest
}
