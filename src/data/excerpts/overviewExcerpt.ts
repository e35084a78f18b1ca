import { compareAll } from '@/domain/compareAll'
import type { Excerpt } from '@/domain/Excerpt'
import { heroOf } from '@/domain/heroOf'
import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { standingsOf } from '@/domain/Standings'
import { excerptOf, sourcesOfClaims } from './excerptOf'
import { asAim, asRow } from './lighter'
import { partsOf } from './partsOf'

/**
 * The overview between its default days: the hero whole, the leading rows of each theme with
 * their figures, the counts of all others. It does not grow with the dataset.
 */
export function overviewExcerpt(index: DatasetIndex, then: Day, now: Day): Excerpt {
  const { dataset } = index
  const comparisons = compareAll(index, then, now)
  const standings = standingsOf(comparisons, dataset.themes)
  const hero = heroOf(dataset)
  const leading = new Set(standings.themes.flatMap((theme) => theme.leading))
  const aimed = dataset.targets.map(({ indicator }) => indicator)
  const rows = withParts(index, new Set([...leading, ...aimed, ...(hero ? [hero.id] : [])]))
  const shown = comparisons.filter(
    ({ indicator }) => leading.has(indicator.id) || indicator === hero,
  )
  const excerpt = excerptOf(index, {
    indicators: rows.map((indicator) => (indicator === hero ? hero : asRow(indicator))),
    targets: dataset.targets.map(asAim),
    milestones: dataset.milestones.map((milestone) => ({
      ...milestone,
      indicators: milestone.indicators.filter((id) => id === hero?.id),
    })),
    sources: sourcesOfClaims([
      ...(hero?.claims ?? []),
      ...shown.flatMap(({ from, to }) => [...(from?.claims ?? []), ...(to?.claims ?? [])]),
    ]),
  })
  return { ...excerpt, summary: index.summary, standings }
}

/** Some indicators and what the derived ones among them are made of, in the dataset's order. */
function withParts({ dataset, indicators }: DatasetIndex, ids: ReadonlySet<string>): Indicator[] {
  const parts = [...ids].flatMap((id) => partsOf(indicators.get(id)))
  const wanted = new Set([...ids, ...parts])
  return dataset.indicators.filter(({ id }) => wanted.has(id))
}
