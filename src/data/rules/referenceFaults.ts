import type { Fault } from '@/data/Fault'
import type { KnownIds, ListName, Placed, PlacedIndicator, RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

/** What a reference of this sort is called in a message. */
const NOUN: Readonly<Record<ListName, string>> = {
  themes: 'a theme',
  units: 'a unit',
  sources: 'a source',
  occasions: 'an occasion',
  milestones: 'a milestone',
  targets: 'a target',
  synonyms: 'a group',
  crosschecks: 'a cross-check',
}

function unknownIn(
  known: KnownIds,
  list: ListName,
  at: Placed<unknown>,
  key: string,
  id: string | undefined,
): Fault[] {
  const ids = known.lists[list]
  if (id === undefined || !ids || ids.has(id)) return []
  return [faultAt(at, key, `Expected ${NOUN[list]} of ${list}.json, found "${id}".`)]
}

function unknownIndicator(known: KnownIds, at: Placed<unknown>, key: string, id: string): Fault[] {
  if (known.claims.has(id)) return []
  return [faultAt(at, key, `Expected the id of an indicator, found "${id}".`)]
}

/** A claim named from the file of `own`: by its local id, or as `indicator/local`. */
function unknownClaim(
  known: KnownIds,
  own: string,
  at: Placed<unknown>,
  key: string,
  reference: string,
): Fault[] {
  const [indicator = own, local = ''] = reference.includes('/')
    ? reference.split('/')
    : [own, reference]
  const ids = known.claims.get(indicator)
  // A file that cannot be read has no known claims, which is its own fault.
  if (ids?.has(local) || (known.claims.has(indicator) && !ids)) return []
  return [faultAt(at, key, `Expected the id of a claim, found "${reference}".`)]
}

function claimReferences(known: KnownIds, { value, claims }: PlacedIndicator): Fault[] {
  return claims.flatMap((claim) => {
    const { source, occasion, basis, contradicts = [], id } = claim.value
    const bases = Object.keys(value.bases ?? {})
    return [
      ...unknownIn(known, 'sources', claim, 'source', source),
      ...unknownIn(known, 'occasions', claim, 'occasion', occasion),
      ...(basis === undefined || bases.includes(basis)
        ? []
        : [faultAt(claim, 'basis', `Expected a key of this file's bases, found "${basis}".`)]),
      ...contradicts.flatMap((reference, at) => {
        const key = `contradicts[${at}]`
        return reference === id || reference === `${value.id}/${id}`
          ? [faultAt(claim, key, 'Expected another claim, found the claim itself.')]
          : unknownClaim(known, value.id, claim, key, reference)
      }),
    ]
  })
}

function indicatorReferences(known: KnownIds, indicator: PlacedIndicator): Fault[] {
  const { theme, unit, related = [] } = indicator.value
  return [
    ...unknownIn(known, 'themes', indicator, 'theme', theme),
    ...unknownIn(known, 'units', indicator, 'unit', unit),
    ...related.flatMap((id, at) =>
      id === indicator.value.id
        ? [faultAt(indicator, `related[${at}]`, 'Expected another indicator, found itself.')]
        : unknownIndicator(known, indicator, `related[${at}]`, id),
    ),
    ...claimReferences(known, indicator),
  ]
}

/** Every reference names something that exists. Disputes and derivations have rules of their own. */
export function referenceFaults({ lists, indicators, known }: RawDataset): Fault[] {
  return [
    ...indicators.flatMap((indicator) => indicatorReferences(known, indicator)),
    ...lists.milestones.flatMap((milestone) => [
      ...unknownIn(known, 'themes', milestone, 'theme', milestone.value.theme),
      ...milestone.value.indicators.flatMap((id, at) =>
        unknownIndicator(known, milestone, `indicators[${at}]`, id),
      ),
    ]),
    ...lists.targets.flatMap((target) => [
      ...unknownIndicator(known, target, 'indicator', target.value.indicator),
      ...unknownIn(known, 'sources', target, 'source', target.value.source),
    ]),
  ]
}
