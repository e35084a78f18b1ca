/** A place in pixels to a hundredth: finer than any screen shows, and short in a document. */
export function hundredth(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
