import type { Excerpt } from '@/domain/Excerpt'
import { heroOf } from '@/domain/heroOf'
import type { DatasetIndex } from '@/domain/indexDataset'
import { excerptOf } from './excerptOf'
import { asRow } from './lighter'

/** Every indicator with its figures, for the overview between any two days. */
export function ledgerExcerpt(index: DatasetIndex): Excerpt {
  const { dataset } = index
  const hero = heroOf(dataset)
  const excerpt = excerptOf(index, {
    indicators: dataset.indicators.map((each) => (each === hero ? each : asRow(each))),
    targets: dataset.targets,
    milestones: dataset.milestones,
    sources: new Set(dataset.sources.map(({ id }) => id)),
  })
  return { ...excerpt, summary: index.summary }
}
