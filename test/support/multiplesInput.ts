import type { MultiplesInput } from '@/charts/MultiplesLayout'
import type { ChartCase } from './chartFixtures'
import { coursesInput } from './coursesInput'

/** The whole input of some small multiples at desk size, changed as a test needs it. */
export function multiplesInput(
  names: readonly ChartCase[],
  change: Partial<MultiplesInput> = {},
): MultiplesInput {
  const { height: _, milestones: __, ...input } = coursesInput(names)
  return { ...input, ...change }
}
