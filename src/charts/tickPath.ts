/** The unit a path of ticks is drawn in, from one end of the ruler to the other. */
export const RULER_UNITS = 1000

/** Every tick of a ruler as one path, `height` high; places are fractions of the ruler's width. */
export function tickPath(ticks: readonly { readonly at: number }[], height: number): string {
  return ticks.map(({ at }) => `M${Number((at * RULER_UNITS).toFixed(1))} 0v${height}`).join('')
}
