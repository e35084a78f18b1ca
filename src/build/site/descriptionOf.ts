import { compare } from '@/domain/compare'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { DatasetIndex } from '@/domain/indexDataset'
import { descriptionText } from '@/wording/descriptionText'
import { screenDescriptionText } from '@/wording/screenDescriptionText'
import type { SitePage } from './sitePages'

/** A page in a sentence or two, for search engines and for sharing. */
export function descriptionOf(index: DatasetIndex, { place, language }: SitePage): string {
  const { then, now } = defaultPeriod
  const indicator = index.indicators.get(place.replace('/indicators/', ''))
  if (!indicator) return screenDescriptionText(screenOf(place), index.summary, language)
  const targets = index.targetsOf(indicator)
  const comparison = compare(index.seriesOf(indicator), then, now, targets)
  return descriptionText(comparison, targets, index.unitOf(indicator), language)
}

function screenOf(place: string) {
  if (place === '/sources') return 'sources'
  if (place === '/method') return 'method'
  return place === '/' ? 'overview' : 'not-found'
}
