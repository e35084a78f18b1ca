import type { Pixel } from './shape'

/** The place of the mark nearest to a pixel; the first of those as near. */
export function nearestPlace(marks: readonly Pixel[], { x, y }: Pixel): number {
  let [best, least] = [0, Infinity]
  marks.forEach((mark, place) => {
    const distance = Math.hypot(mark.x - x, mark.y - y)
    if (distance < least) [best, least] = [place, distance]
  })
  return best
}

/** The place of the band that holds a height, or is nearest to it. */
export function nearestBand(
  bands: readonly { readonly top: number; readonly bottom: number }[],
  y: number,
): number {
  let [best, least] = [0, Infinity]
  bands.forEach(({ top, bottom }, place) => {
    const distance = Math.max(top - y, y - bottom, 0)
    if (distance < least) [best, least] = [place, distance]
  })
  return best
}
