import type { Claim } from './Claim'
import { dataDays } from './dataDays'
import type { Dataset, Unit } from './Dataset'
import type { Indicator } from './Indicator'
import type { Day } from './Moment'
import type { Series } from './Series'
import { seriesOf } from './seriesOf'
import type { Occasion, Source } from './Source'
import type { Target } from './Target'

/** A dataset with everything findable by id; series are computed once, when first asked for. */
export interface DatasetIndex {
  readonly dataset: Dataset
  /** Days with figures, ascending. */
  readonly days: readonly Day[]
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly claims: ReadonlyMap<string, Claim>
  readonly sources: ReadonlyMap<string, Source>
  readonly occasions: ReadonlyMap<string, Occasion>
  readonly units: ReadonlyMap<string, Unit>
  readonly seriesOf: (indicator: Indicator) => Series
  readonly unitOf: (indicator: Indicator) => Unit
  readonly targetsOf: (indicator: Indicator) => readonly Target[]
}

/** Makes the index of a checked dataset (one whose references all exist). */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const indicators = byId(dataset.indicators)
  const units = byId(dataset.units)
  const known = new Map<string, Series>()
  return {
    dataset,
    days: dataDays(dataset),
    indicators,
    claims: byId(dataset.indicators.flatMap((indicator) => indicator.claims)),
    sources: byId(dataset.sources),
    occasions: byId(dataset.occasions),
    units,
    seriesOf: (indicator) => {
      const series = known.get(indicator.id) ?? seriesOf(indicator, (id) => indicators.get(id))
      known.set(indicator.id, series)
      return series
    },
    // A checked dataset names only units it has; the bare id still reads better than a crash.
    unitOf: ({ unit }) => units.get(unit) ?? { id: unit, vi: unit, en: { one: unit, many: unit } },
    targetsOf: ({ id }) => dataset.targets.filter((target) => target.indicator === id),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
