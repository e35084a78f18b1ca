import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Excerpt } from '@/domain/Excerpt'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { PageName } from '@/data/PageName'
import { excerptOf } from './excerptOf'
import { exploreExcerpt } from './exploreExcerpt'
import { indicatorExcerpt } from './indicatorExcerpt'
import { ledgerExcerpt } from './ledgerExcerpt'
import { methodExcerpt } from './methodExcerpt'
import { namesExcerpt } from './namesExcerpt'
import { overviewExcerpt } from './overviewExcerpt'
import { searchExcerpt } from './searchExcerpt'
import { sourcesExcerpt, sourcesPartExcerpt } from './sourcesExcerpt'

const { then, now } = defaultPeriod

/** What one page holds of a dataset; undefined for a page that it does not have. */
export function pageExcerpt(index: DatasetIndex, name: PageName): Excerpt | undefined {
  switch (name) {
    case 'overview':
      return overviewExcerpt(index, then, now)
    case 'explore':
      return exploreExcerpt(index)
    case 'ledger':
      return ledgerExcerpt(index)
    case 'sources':
      return sourcesExcerpt(index)
    case 'method':
      return methodExcerpt(index, then, now)
    case 'names':
      return namesExcerpt(index)
    case 'search':
      return searchExcerpt(index)
    case 'nowhere':
      return excerptOf(index, { indicators: [], sources: new Set() })
    default: {
      const [, part] = /^sources-(\d+)$/.exec(name) ?? []
      if (part !== undefined) return sourcesPartExcerpt(index, Number(part))
      const indicator = index.indicators.get(name.slice('indicators/'.length))
      return indicator && indicatorExcerpt(index, indicator)
    }
  }
}
