/** "At most three significant digits of the change" (DESIGN.md, 4). */
const DIGITS = 3

/** What is the third significant digit (or another) of a magnitude worth? 0 for zero. */
export function quantumOf(magnitude: number, digits = DIGITS): number {
  return magnitude === 0 ? 0 : Number(`1e${Math.floor(Math.log10(magnitude)) + 1 - digits}`)
}
