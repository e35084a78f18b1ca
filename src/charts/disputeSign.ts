import { shape, type Pixel, type Shape } from './shape'

/** The ≠ before "tranh chấp": its size and the room it takes, in pixels. */
export const DISPUTE_SIGN = { size: 11, room: 16 }

/** The ≠ sign, drawn as lines because not every face has it; `at` is its left end at mid-height. */
export function disputeSign(at: Pixel, color: string): Shape {
  const { size } = DISPUTE_SIGN
  const [up, down] = [at.y - 2.2, at.y + 2.2]
  const slash = `M${at.x + size * 0.7} ${at.y - 5.5}L${at.x + size * 0.3} ${at.y + 5.5}`
  return shape.path(`M${at.x} ${up}h${size}M${at.x} ${down}h${size}${slash}`, { color, width: 1.4 })
}
