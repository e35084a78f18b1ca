/** Narrower than this, in pixels, a chart is drawn for a phone. */
const compactBelow = 560

/** Is a chart of this width, in pixels, drawn for a phone? */
export function isCompact(width: number): boolean {
  return width < compactBelow
}
