/**
 * A place given as a fraction, as CSS and SVG write it: 0.5 is `50%`. Four decimals, a tenth of a
 * pixel on a screen of 100,000.
 */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(4))}%`
}
