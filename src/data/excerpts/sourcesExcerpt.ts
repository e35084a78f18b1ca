import type { Excerpt } from '@/domain/Excerpt'
import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import { excerptOf } from './excerptOf'
import { asRow } from './lighter'

/** Every source with the phrases it states. */
export function sourcesExcerpt(index: DatasetIndex): Excerpt {
  const { dataset } = index
  return excerptOf(index, {
    indicators: dataset.indicators.map(withPhrases),
    targets: dataset.targets,
    sources: new Set(dataset.sources.map(({ id }) => id)),
  })
}

/** A row with what its claims say and where they were made. */
function withPhrases(indicator: Indicator): Indicator {
  const claims = indicator.claims.map(({ caution: _caution, saidOn: _saidOn, ...claim }) => claim)
  return { ...asRow(indicator), claims }
}
