import { clean } from '@/domain/clean'

const MOST = 10

/** Values measured before: a page writes the same figures again and again. */
const measured = new Map<number, number>()
const MOST_KEPT = 5000

function measure(value: number): number {
  const meant = clean(value)
  for (let digits = 0; digits < MOST; digits += 1) {
    if (Number(meant.toFixed(digits)) === meant) return digits
  }
  return MOST
}

/** How many decimals does a value need to be written in full? At most ten. */
export function decimalsOf(value: number): number {
  const known = measured.get(value)
  if (known !== undefined) return known
  if (measured.size >= MOST_KEPT) measured.clear()
  const digits = measure(value)
  measured.set(value, digits)
  return digits
}
