import { lightPalette } from '@/charts/ChartPalette'
import type { CoursesInput } from '@/charts/CoursesInput'
import { coursesHeight } from '@/charts/coursesHeight'
import type { ChartCase } from './chartFixtures'
import { caseDays, caseRows } from './exploreFixtures'

/** The whole input of some courses at desk size, changed as a test needs it. */
export function coursesInput(
  names: readonly ChartCase[],
  change: Partial<CoursesInput> = {},
): CoursesInput {
  const { rows, unitOf } = caseRows(...names)
  const input: CoursesInput = {
    series: rows.map(({ series }) => series),
    unitOf,
    lang: 'vi',
    palette: lightPalette,
    ...caseDays,
    measure: 'value',
    scale: 'linear',
    milestones: [],
    width: 1104,
    height: 420,
    compact: false,
    ...change,
  }
  return { ...input, height: coursesHeight(input) }
}
