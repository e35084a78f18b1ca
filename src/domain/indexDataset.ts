import type { Claim } from './Claim'
import type { Dataset, Unit } from './Dataset'
import type { Excerpt } from './Excerpt'
import type { Indicator } from './Indicator'
import type { Day } from './Moment'
import { neighbours, type Neighbours } from './neighbours'
import type { RegisterRun } from './RegisterRun'
import type { RegisterSummary } from './RegisterSummary'
import type { Series } from './Series'
import { seriesOf } from './seriesOf'
import type { Occasion, Source } from './Source'
import type { Standings } from './Standings'
import { summaryOf, type Summary } from './Summary'
import type { Target } from './Target'

/** A dataset with everything findable by id; series are computed once, when first asked for. */
export interface DatasetIndex {
  readonly dataset: Dataset
  /** Of the whole dataset, also where only an excerpt is here. */
  readonly summary: Summary
  /** Days with figures, ascending. */
  readonly days: readonly Day[]
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly claims: ReadonlyMap<string, Claim>
  /** The claims that name others they cannot hold beside. */
  readonly contradicting: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
  readonly occasions: ReadonlyMap<string, Occasion>
  readonly units: ReadonlyMap<string, Unit>
  /** Between the default days; only an excerpt that leaves rows out has them. */
  readonly standings?: Standings
  /** Only where the register of sources is shown in parts. */
  readonly register?: RegisterSummary
  readonly registerRun?: RegisterRun
  readonly seriesOf: (indicator: Indicator) => Series
  readonly unitOf: (indicator: Indicator) => Unit
  readonly targetsOf: (indicator: Indicator) => readonly Target[]
  readonly neighboursOf: (indicator: Indicator) => Neighbours
}

/** Makes the index of a whole, checked dataset (one whose references all exist). */
export function indexDataset(dataset: Dataset): DatasetIndex {
  return indexExcerpt({ dataset, summary: summaryOf(dataset) })
}

/** Makes the index of an excerpt; what was worked out from the whole is taken as it stands. */
export function indexExcerpt(excerpt: Excerpt): DatasetIndex {
  const { dataset, summary, standings, register, registerRun } = excerpt
  const indicators = byId(dataset.indicators)
  const units = byId(dataset.units)
  const claims = dataset.indicators.flatMap((indicator) => indicator.claims)
  const known = new Map<string, Series>()
  let around: ReadonlyMap<string, Neighbours> | undefined
  return {
    dataset,
    summary,
    days: summary.days,
    indicators,
    claims: byId(claims),
    contradicting: claims.filter(({ contradicts }) => contradicts.length > 0),
    sources: byId(dataset.sources),
    occasions: byId(dataset.occasions),
    units,
    ...(standings && { standings }),
    ...(register && { register }),
    ...(registerRun && { registerRun }),
    seriesOf: (indicator) => {
      const series = known.get(indicator.id) ?? seriesOf(indicator, (id) => indicators.get(id))
      known.set(indicator.id, series)
      return series
    },
    // A checked dataset names only units it has; the bare id still reads better than a crash.
    unitOf: ({ unit }) => units.get(unit) ?? { id: unit, vi: unit, en: { one: unit, many: unit } },
    targetsOf: ({ id }) => dataset.targets.filter((target) => target.indicator === id),
    neighboursOf: ({ id }) => {
      if (excerpt.neighbours) return excerpt.neighbours
      around ??= neighbours(dataset)
      return around.get(id) ?? {}
    },
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
