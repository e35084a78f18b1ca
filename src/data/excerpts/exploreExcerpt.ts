import type { Excerpt } from '@/domain/Excerpt'
import type { DatasetIndex } from '@/domain/indexDataset'
import { excerptOf } from './excerptOf'

/** Everything there is, with all its words, for the analyst's bench. */
export function exploreExcerpt(index: DatasetIndex): Excerpt {
  const { dataset, summary } = index
  const excerpt = excerptOf(index, {
    indicators: dataset.indicators,
    targets: dataset.targets,
    milestones: dataset.milestones,
    sources: new Set(dataset.sources.map(({ id }) => id)),
    ...(dataset.synonyms && { synonyms: dataset.synonyms }),
    ...(dataset.crossChecks && { crossChecks: dataset.crossChecks }),
  })
  return { ...excerpt, summary }
}
