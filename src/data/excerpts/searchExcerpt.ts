import type { Claim } from '@/domain/Claim'
import type { Excerpt } from '@/domain/Excerpt'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import type { Milestone } from '@/domain/Milestone'
import type { Source } from '@/domain/Source'
import { excerptOf } from './excerptOf'
import { asAim, asRow } from './lighter'

/** What the palette finds, and shows of it: names, words, phrases and figures; no address outside. */
export function searchExcerpt(index: DatasetIndex): Excerpt {
  const { indicators, sources, milestones, targets, synonyms } = index.dataset
  const excerpt = excerptOf(index, {
    indicators: indicators.map(asSought),
    sources: new Set(sources.map(({ id }) => id)),
    milestones: milestones.map(withoutPage),
    targets: targets.map(asAim),
    ...(synonyms && { synonyms }),
  })
  const { dataset, ...rest } = excerpt
  return { ...rest, dataset: { ...dataset, sources: dataset.sources.map(withoutArticle) } }
}

/** A row with its words. */
function asSought(indicator: Indicator): Indicator {
  const { definition, keywords, claims } = indicator
  return { ...asRow(indicator), definition, keywords, claims: claims.map(asSaid) }
}

function asSaid(claim: Claim): Claim {
  const { saidOn: _, occasion: _occasion, ...rest } = claim
  return rest
}

function withoutArticle(source: Source): Source {
  const { note: _, ...rest } = source
  return { ...rest, url: NO_PAGE }
}

function withoutPage(milestone: Milestone): Milestone {
  const { caution: _, ...rest } = milestone
  return { ...rest, url: NO_PAGE }
}

/** What stands where the address of a page outside would. */
const NO_PAGE = 'https://'
