import type { Dataset } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import { knownFrom } from '@/domain/knownFrom'
import type { Source } from '@/domain/Source'
import { contentHash } from './contentHash'
import { normaliseIndicator } from './normaliseIndicator'
import type { Placed, RawDataset } from './RawDataset'

function values<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ value }) => value)
}

/** Theme by theme in the order of `themes.json`, then by `order`, then by id. */
function inOrder(indicators: readonly Indicator[], themes: readonly { id: string }[]): Indicator[] {
  const place = new Map(themes.map(({ id }, at) => [id, at]))
  const placeOf = ({ theme }: Indicator) => place.get(theme) ?? themes.length
  return indicators.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.order - b.order || (a.id < b.id ? -1 : 1),
  )
}

/** Latest day any claim is known from; a dataset without claims has none. */
function dataDay(indicators: readonly Indicator[], sources: readonly Source[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return indicators
    .flatMap(({ claims }) => claims)
    .map((claim) => knownFrom(claim, byId.get(claim.source)).day)
    .reduce((latest, day) => (day > latest ? day : latest), '')
}

/** The dataset as the app reads it, from files without a fault. */
export function normaliseDataset({ lists, indicators }: RawDataset): Dataset {
  const themes = values(lists.themes)
  const sources = values(lists.sources).toSorted((a, b) => a.number - b.number)
  const ordered = inOrder(indicators.map(normaliseIndicator), themes)
  const content = {
    day: dataDay(ordered, sources),
    themes,
    units: values(lists.units),
    indicators: ordered,
    sources,
    occasions: values(lists.occasions),
    milestones: values(lists.milestones),
    targets: values(lists.targets),
    synonyms: values(lists.synonyms),
    crossChecks: values(lists.crosschecks),
  }
  return { version: contentHash(JSON.stringify(content)), ...content }
}
