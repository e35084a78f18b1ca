import { boxAround, boxesMeet, type Box } from './Box'

/** A vertical line, in pixels. */
export interface Hairline {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Room between a text and the ends of a line that breaks for it. */
const AIR = 3

/** A part shorter than this looks like a speck beside the text, not like a line. */
const SHORTEST = 6

/**
 * Which parts of a hairline are drawn? Labels move out of its way where they can; where one has no
 * other place, and at the texts of the axis, the line breaks and never runs through a word. Nothing
 * is painted over it: gridlines and marks behind the text stay as they are.
 */
export function hairlineParts(line: Hairline, texts: readonly Box[]): Hairline[] {
  const { x, bottom } = line
  const gaps = texts
    .map((text) => boxAround(text, AIR))
    .filter((gap) => boxesMeet(gap, { left: x, right: x, top: line.top, bottom }))
    .toSorted((a, b) => a.top - b.top)
  const parts: Hairline[] = []
  let top = line.top
  for (const gap of gaps) {
    parts.push({ x, top, bottom: gap.top })
    top = Math.max(top, gap.bottom)
  }
  return [...parts, { x, top, bottom }].filter((part) => part.bottom - part.top >= SHORTEST)
}
