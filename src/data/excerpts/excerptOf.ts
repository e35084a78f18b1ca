import type { Claim } from '@/domain/Claim'
import type { CrossCheck } from '@/domain/CrossCheck'
import type { Dataset } from '@/domain/Dataset'
import type { Excerpt } from '@/domain/Excerpt'
import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Milestone } from '@/domain/Milestone'
import type { Summary } from '@/domain/Summary'
import type { SynonymGroup } from '@/domain/SynonymGroup'
import type { Target } from '@/domain/Target'
import { asNumber } from './lighter'

/** The part of a dataset an excerpt is made of. */
export interface Part {
  readonly indicators: readonly Indicator[]
  readonly targets?: readonly Target[]
  readonly milestones?: readonly Milestone[]
  /** Ids of the sources shown in words; others the part refers to are there by number. */
  readonly sources: ReadonlySet<string>
  /** Only where the part is searched. */
  readonly synonyms?: readonly SynonymGroup[]
  /** Only where the part holds what they are made on. */
  readonly crossChecks?: readonly CrossCheck[]
}

/** The excerpt that holds a part, with the units, sources and occasions the part refers to. */
export function excerptOf(index: DatasetIndex, part: Part): Excerpt {
  const { dataset, summary } = index
  const { indicators, targets = [], milestones = [], synonyms, crossChecks } = part
  const claims = indicators.flatMap((indicator) => indicator.claims)
  const units = new Set(indicators.map(({ unit }) => unit))
  const held: Dataset = {
    version: dataset.version,
    day: dataset.day,
    themes: dataset.themes,
    units: dataset.units.filter(({ id }) => units.has(id)),
    indicators,
    sources: sourcesOf(dataset, claims, targets, part.sources),
    occasions: occasionsOf(dataset, claims),
    milestones,
    targets,
    ...(synonyms && { synonyms }),
    ...(crossChecks && { crossChecks }),
  }
  return { dataset: withShortIds(held), summary: withoutDays(summary) }
}

/** Only the overview chooses among all days, thousands in a large dataset; others need their ends. */
function withoutDays(summary: Summary): Summary {
  const { days } = summary
  const ends = [...new Set([...days.slice(0, 1), ...days.slice(-1)])]
  return { ...summary, days: ends }
}

/** Ids of sources are long and nobody reads them: in a page their permanent numbers stand for them. */
function withShortIds(dataset: Dataset): Dataset {
  const short = new Map(dataset.sources.map(({ id, number }) => [id, String(number)]))
  const renamed = <Item extends { readonly source: string }>(item: Item): Item => ({
    ...item,
    source: short.get(item.source) ?? item.source,
  })
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, id: String(source.number) })),
    indicators: dataset.indicators.map((each) => ({ ...each, claims: each.claims.map(renamed) })),
    targets: dataset.targets.map(renamed),
  }
}

function sourcesOf(
  { sources }: Dataset,
  claims: readonly Claim[],
  targets: readonly Target[],
  shown: ReadonlySet<string>,
) {
  const referred = new Set([...claims, ...targets].map(({ source }) => source))
  return sources.flatMap((source) => {
    if (shown.has(source.id)) return [source]
    return referred.has(source.id) ? [asNumber(source)] : []
  })
}

function occasionsOf({ occasions }: Dataset, claims: readonly Claim[]) {
  const referred = new Set(claims.map(({ occasion }) => occasion))
  return occasions.filter(({ id }) => referred.has(id))
}

/** The ids of the sources of some claims. */
export function sourcesOfClaims(claims: readonly Claim[]): Set<string> {
  return new Set(claims.map(({ source }) => source))
}
