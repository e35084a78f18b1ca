const DIGITS = 12

/**
 * Which number was meant, without the dust of binary fractions? `value` rounded to the place of
 * the twelfth significant digit of `scale`, the largest number it was computed from: 0.1 + 0.2
 * must not differ from 0.3, for a verdict would turn on it.
 */
export function clean(value: number, scale: number = value): number {
  // Whole numbers have no dust, and most numbers are whole.
  if (Number.isInteger(value)) return value + 0
  const size = Math.abs(scale)
  if (size === 0 || !Number.isFinite(value)) return value
  const decimals = DIGITS - 1 - Math.floor(Math.log10(size))
  // Adding 0 turns −0, which some writers print with its sign, into 0.
  return Number(value.toFixed(Math.min(100, Math.max(0, decimals)))) + 0
}
