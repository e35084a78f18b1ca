import { ageOf } from '@/domain/ageOf'
import { compareAll } from '@/domain/compareAll'
import type { Comparison } from '@/domain/Comparison'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import type { ExploreRow } from './ExploreRow'
import { shownPoints, traitsOf } from './traitsOf'

/** Every indicator as a row between two days, in the order of the themes. */
export function rowsOf(index: DatasetIndex, then: Day, now: Day): readonly ExploreRow[] {
  return compareAll(index, then, now).map((comparison) => rowOf(index, comparison))
}

function rowOf(index: DatasetIndex, comparison: Comparison): ExploreRow {
  const { indicator, now } = comparison
  const series = index.seriesOf(indicator)
  const shown = shownPoints(comparison)
  const newest = shown.at(-1)
  const cited = shown.flatMap(({ claims }) => claims.map(({ source }) => source))
  const sources = [...new Set(cited)].flatMap((id) => index.sources.get(id)?.number ?? [])
  return {
    indicator,
    series,
    comparison,
    traits: traitsOf(index, series, comparison),
    sources: sources.toSorted((one, other) => one - other),
    ...(newest && { age: ageOf(newest, now).months }),
  }
}
