import { compare } from '@/domain/compare'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { DatasetIndex } from '@/domain/indexDataset'
import { registerParts } from '@/domain/registerParts'
import { descriptionText } from '@/wording/descriptionText'
import { screenDescriptionText } from '@/wording/screenDescriptionText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import type { SitePage } from './sitePages'

/** A page in a sentence or two, for search engines and for sharing. */
export function descriptionOf(index: DatasetIndex, page: SitePage): string {
  const { place, language } = page
  const { then, now } = defaultPeriod
  const indicator = index.indicators.get(place.replace('/indicators/', ''))
  if (!indicator) {
    const said = screenDescriptionText(screenOf(place), index.summary, language)
    return [...partOf(index, page), said].join(' ')
  }
  const targets = index.targetsOf(indicator)
  const comparison = compare(index.seriesOf(indicator), then, now, targets)
  return descriptionText(comparison, targets, index.unitOf(indicator), language)
}

function screenOf(place: string) {
  if (place.startsWith('/sources')) return 'sources'
  if (place === '/method') return 'method'
  if (place === '/explore' || place === '/embed/chart') return 'explore'
  return place === '/' || place === '/embed/comparison' ? 'overview' : 'not-found'
}

/** What tells the parts of a long register from each other: the sources they hold. */
function partOf({ dataset }: DatasetIndex, { place, language }: SitePage): string[] {
  const part = Number(place.replace('/sources/', ''))
  const found = registerParts(dataset.sources).find((each) => each.part === part)
  return found ? [`${sourcesWordsFor(language).numbers(found.first, found.last)}.`] : []
}
