import type { Excerpt } from '@/domain/Excerpt'
import type { DatasetIndex } from '@/domain/indexDataset'
import { excerptOf } from './excerptOf'
import { asName } from './lighter'

/** Every indicator by name and keywords, to find what a wrong address may have meant. */
export function namesExcerpt(index: DatasetIndex): Excerpt {
  return excerptOf(index, {
    indicators: index.dataset.indicators.map((indicator) => ({
      ...asName(indicator),
      keywords: indicator.keywords,
    })),
    sources: new Set(),
  })
}
