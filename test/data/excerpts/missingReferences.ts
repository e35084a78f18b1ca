import type { CrossCheck } from '@/domain/CrossCheck'
import type { Excerpt } from '@/domain/Excerpt'
import type { Indicator } from '@/domain/Indicator'

/** Every id an excerpt names, with where it names it; by what it is the id of. */
function references({ dataset, standings, neighbours = {} }: Excerpt) {
  const { indicators, targets, milestones } = dataset
  const claims = indicators.flatMap((indicator) => indicator.claims)
  return {
    themes: [
      ...indicators.map(({ id, theme }) => [id, theme] as const),
      ...milestones.map(({ id, theme }) => [id, theme] as const),
      ...(standings?.themes ?? []).map(({ theme }) => ['standings', theme] as const),
    ],
    units: indicators.map(({ id, unit }) => [id, unit] as const),
    sources: [...claims, ...targets].map(({ id, source }) => [id, source] as const),
    occasions: claims.flatMap(({ id, occasion }) => (occasion ? [[id, occasion] as const] : [])),
    indicators: [
      ...claims.map(({ id, indicator }) => [id, indicator] as const),
      ...targets.map(({ id, indicator }) => [id, indicator] as const),
      ...indicators.flatMap(partsOf),
      ...milestones.flatMap(({ id, indicators: about }) =>
        about.map((each) => [id, each] as const),
      ),
      ...(standings?.themes ?? []).flatMap(({ theme, leading }) =>
        leading.map((id) => [theme, id] as const),
      ),
      ...(dataset.crossChecks ?? []).flatMap(checkedBy),
      ...[neighbours.previous, neighbours.next].flatMap((id) =>
        id === undefined ? [] : [['neighbours', id] as const],
      ),
    ],
    claims: indicators.flatMap(({ disputes }) =>
      disputes.flatMap(({ id, claims: disputed }) => disputed.map((claim) => [id, claim] as const)),
    ),
  }
}

function partsOf({ id, derivation }: Indicator) {
  if (derivation === undefined) return []
  const whole = derivation.method === 'share' ? [derivation.whole] : []
  return [derivation.part, ...whole].map((part) => [id, part] as const)
}

function checkedBy(check: CrossCheck) {
  const { id } = check
  switch (check.kind) {
    case 'atMost':
      return [[id, check.part] as const, [id, check.whole] as const]
    case 'quotient':
      return [[id, check.total] as const, [id, check.rate] as const]
    case 'shareLimit':
      return [[id, check.share] as const]
  }
}

/** What an excerpt names and does not hold: `where → id`. */
export function missingReferences(excerpt: Excerpt): readonly string[] {
  const { dataset } = excerpt
  const named = references(excerpt)
  const claims = dataset.indicators.flatMap((indicator) => indicator.claims)
  return (['themes', 'units', 'sources', 'occasions', 'indicators', 'claims'] as const).flatMap(
    (list) => {
      const held = new Set((list === 'claims' ? claims : dataset[list]).map(({ id }) => id))
      return named[list].filter(([, id]) => !held.has(id)).map(([at, id]) => `${at} → ${id}`)
    },
  )
}
