/**
 * Where do stacked labels of one height stand, each as near as can be to its own place, without
 * meeting and within the given bounds? Tops in the order of `wishes`, which ascend.
 */
export function spread(
  wishes: readonly number[],
  height: number,
  low: number,
  high: number,
): number[] {
  const down: number[] = []
  for (const wish of wishes) {
    down.push(Math.max(wish, (down.at(-1) ?? low - height) + height))
  }
  const up: number[] = []
  for (const top of down.toReversed()) {
    up.unshift(Math.min(top, (up[0] ?? high) - height))
  }
  return up
}
