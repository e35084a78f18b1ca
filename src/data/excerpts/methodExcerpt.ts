import { disputedExample, sharedExample } from '@/domain/disputeExamples'
import type { Excerpt } from '@/domain/Excerpt'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { readingExamples } from '@/domain/readingExamples'
import { rankExample, verdictExamples } from '@/domain/verdictExamples'
import { CHANGE_EXAMPLES } from '@/domain/changeExamples'
import { excerptOf, sourcesOfClaims } from './excerptOf'
import { partsOf } from './partsOf'

/** The indicators the reading rules are shown on, whole. */
export function methodExcerpt(index: DatasetIndex, then: Day, now: Day): Excerpt {
  const shown = [
    ...readingExamples(index),
    ...verdictExamples(index, then, now).map(({ example }) => example),
    sharedExample(index),
    disputedExample(index),
    rankExample(index, then, now),
  ].flatMap((example) => (example ? [example.indicator.id] : []))
  const ids = new Set([...CHANGE_EXAMPLES, ...shown])
  const parts = [...ids].flatMap((id) => partsOf(index.indicators.get(id)))
  const wanted = new Set([...ids, ...parts])
  const indicators = index.dataset.indicators.filter(({ id }) => wanted.has(id))
  return excerptOf(index, {
    indicators,
    targets: index.dataset.targets.filter(({ indicator }) => wanted.has(indicator)),
    sources: sourcesOfClaims(indicators.flatMap(({ claims }) => claims)),
  })
}
