/**
 * Where a key leads among the points of a chart: a place, `none` for Escape, undefined for a key
 * that does not walk. The first step enters at the end the key comes from.
 */
export function walkedTo(
  key: string,
  active: number | undefined,
  count: number,
): number | 'none' | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return active === undefined ? 0 : Math.min(count - 1, active + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return active === undefined ? count - 1 : Math.max(0, active - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return active === undefined ? undefined : 'none'
    default:
      return undefined
  }
}
