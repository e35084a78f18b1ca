import { claimsAbout } from '@/domain/claimsAbout'
import type { Excerpt } from '@/domain/Excerpt'
import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import { excerptOf, sourcesOfClaims } from './excerptOf'
import { asName, asRow } from './lighter'
import { partsOf } from './partsOf'

/**
 * One indicator with everything that bears on it: its parts where it is derived, what
 * contradicts it, the related ones with their figures, the names of its neighbours.
 */
export function indicatorExcerpt(index: DatasetIndex, indicator: Indicator): Excerpt {
  const { dataset } = index
  const whole = new Set([indicator.id, ...partsOf(indicator), ...bearingOn(index, indicator)])
  const rows = new Set(
    indicator.related.flatMap((id) => [id, ...partsOf(index.indicators.get(id))]),
  )
  const neighbours = index.neighboursOf(indicator)
  const named = new Set([neighbours.previous, neighbours.next])
  const indicators = dataset.indicators.flatMap((each) => {
    if (whole.has(each.id)) return [each]
    if (rows.has(each.id)) return [asRow(each)]
    return named.has(each.id) ? [asName(each)] : []
  })
  const targets = dataset.targets.filter(
    (target) => whole.has(target.indicator) || rows.has(target.indicator),
  )
  const excerpt = excerptOf(index, {
    indicators,
    targets,
    milestones: dataset.milestones
      .filter((milestone) => milestone.indicators.includes(indicator.id))
      .map((milestone) => ({ ...milestone, indicators: [indicator.id] })),
    sources: new Set([
      ...sourcesOfClaims(
        indicators.filter(({ id }) => whole.has(id)).flatMap(({ claims }) => claims),
      ),
      ...targets.map(({ source }) => source),
    ]),
  })
  return { ...excerpt, neighbours }
}

/** Ids of the indicators whose claims contradict one's own, or are contradicted by them. */
function bearingOn(index: DatasetIndex, indicator: Indicator): readonly string[] {
  const claims = claimsAbout(index, indicator)
  const contradicted = claims
    .flatMap(({ contradicts }) => contradicts)
    .flatMap((id) => index.claims.get(id) ?? [])
  return [...claims, ...contradicted].map((claim) => claim.indicator)
}
