/**
 * The smallest round step of at least `least`: 1, 2 or 5 times a power of ten, and 25 or 250, but
 * not 2,5 triệu, which would put a comma on every tick.
 */
export function niceStep(least: number): number {
  const digits = Math.floor(Math.log10(least))
  const steps = digits % 3 === 0 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]
  const step = steps.find((each) => each * 10 ** digits >= least * (1 - 1e-9)) ?? 10
  return step * 10 ** digits
}
