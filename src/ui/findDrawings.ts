import type { DrawAt, Drawing, Drawings, DrawnSizes } from './Drawing'

/** What was drawn ahead of one chart; nothing where it must be drawn live. */
export interface FoundDrawings {
  /** For a phone and for a wide page. */
  readonly drawing?: Drawing
  /** For tablets held upright and across, where the chart was drawn for them too. */
  readonly between?: Drawing
}

/** The pictures of a chart for exactly this selection, for every place it may stand in. */
export function findDrawings(
  drawings: Drawings | undefined,
  key: string,
  sizes: DrawnSizes,
  draw: DrawAt,
): FoundDrawings {
  const drawing = drawings?.find(key, sizes, draw)
  if (!drawing) return {}
  if (!sizes.between) return { drawing }
  const { height } = sizes
  const between = drawings?.find(`${key} between`, { ...sizes.between, height }, draw)
  return { drawing, ...(between && { between }) }
}
