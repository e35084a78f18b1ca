import type { Dataset } from './Dataset'
import type { Target } from './Target'

/** Targets shown before the rest is asked for. */
const shown = 5

/** The targets that lead the list, and the others; the file lists the most telling first. */
export function leadingTargets({ targets }: Pick<Dataset, 'targets'>): {
  readonly leading: readonly Target[]
  readonly others: readonly Target[]
} {
  return { leading: targets.slice(0, shown), others: targets.slice(shown) }
}
