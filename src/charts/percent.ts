/** A place given as a fraction, as CSS and SVG write it: 0.5 is `50%`. */
export function percent(fraction: number): string {
  return `${fraction * 100}%`
}
