/** How long is each bar, as a fraction of the longest? All bars start at zero. */
export function barShares(counts: readonly number[]): readonly number[] {
  const most = Math.max(1, ...counts)
  return counts.map((count) => count / most)
}
