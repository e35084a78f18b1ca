import { compare } from '@/domain/compare'
import type { Unit } from '@/domain/Dataset'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { FACETS, type Traits } from '@/domain/explore/Facet'
import { rowsOf } from '@/domain/explore/rowsOf'
import type { Indicator } from '@/domain/Indicator'
import { indexDataset } from '@/domain/indexDataset'
import { chartCase, type ChartCase } from './chartFixtures'
import { publishedDataset } from './publishedDataset'

/** The two days the cases are compared between. */
export const caseDays = { then: '2024-10-10', now: '2026-01-16' } as const

const noTraits = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Traits
const units = new Map<string, Unit>()

/** The row of a case, compared between the two days. */
function caseRow(name: ChartCase): ExploreRow {
  const { series, unit } = chartCase(name)
  units.set(series.indicator.id, unit)
  const comparison = compare(series, caseDays.then, caseDays.now, [])
  return { indicator: series.indicator, series, comparison, traits: noTraits, sources: [] }
}

/** The rows of some cases, and the unit of each. */
export function caseRows(...names: readonly ChartCase[]) {
  const rows = names.map(caseRow)
  const unitOf = ({ id }: Indicator): Unit => {
    const unit = units.get(id)
    if (unit === undefined) throw new Error(`no unit of ${id}`)
    return unit
  }
  return { rows, unitOf }
}

/** Every row of the published dataset, and the unit of each. */
export function publishedRows() {
  const index = indexDataset(publishedDataset())
  return { rows: rowsOf(index, caseDays.then, caseDays.now), unitOf: index.unitOf }
}
