import { textWidth } from './textWidth'

/** Where a handle's label stands. */
export interface HandleLabel {
  /** From the handle to the left edge of the text, in pixels. */
  readonly offset: number
  /** Width of the text, in pixels. */
  readonly width: number
  /** The line it stands on: 0 right under the handle, 1 below that. */
  readonly lane: 0 | 1
}

interface Handle {
  readonly x: number
  readonly text: string
}

/** As the style sheet sets the labels, in pixels. */
const SIZE = 13

/** What a browser's own rounding of letters may add, in pixels. */
const SLACK = 4

/** Least room between the two labels, in pixels. */
const ROOM = 12

interface Place {
  readonly left: number
  readonly width: number
}

/** Under the middle of its handle, yet wholly on the drawing. */
function centred({ x, text }: Handle, edges: { left: number; right: number }): Place {
  const width = Math.ceil(textWidth(text, 'strong', SIZE)) + SLACK
  const furthest = Math.max(edges.left, edges.right - width)
  return { left: Math.min(furthest, Math.max(edges.left, x - width / 2)), width }
}

/**
 * Where do the labels of the two handles stand? Under their handles; where they would meet they
 * part to either side, and where the drawing is too narrow for both NOW's goes a line lower.
 */
export function handleLabels(
  then: Handle,
  now: Handle,
  edges: { readonly left: number; readonly right: number },
): { then: HandleLabel; now: HandleLabel } {
  const [a, b] = [centred(then, edges), centred(now, edges)]
  const needed = a.width + ROOM
  const fits = needed + b.width <= edges.right - edges.left
  const lack = fits ? Math.max(0, a.left + needed - b.left) : 0
  const last = edges.right - b.width - needed
  const left = lack > 0 ? Math.min(last, Math.max(edges.left, a.left - lack / 2)) : a.left
  const right = lack > 0 ? left + needed : b.left
  const meet = a.left + needed > b.left && !fits
  return {
    then: { offset: left - then.x, width: a.width, lane: 0 },
    now: { offset: right - now.x, width: b.width, lane: meet ? 1 : 0 },
  }
}
