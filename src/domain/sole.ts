/** Which one value do all share? Nothing where they differ; undefined counts as a value. */
export function sole<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}
