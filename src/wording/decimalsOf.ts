import { clean } from '@/domain/clean'

const MOST = 10

/** How many decimals does a value need to be written in full? At most ten. */
export function decimalsOf(value: number): number {
  const meant = clean(value)
  for (let digits = 0; digits < MOST; digits += 1) {
    if (Number(meant.toFixed(digits)) === meant) return digits
  }
  return MOST
}
