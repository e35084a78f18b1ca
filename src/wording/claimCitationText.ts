import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Dataset } from '@/domain/Dataset'
import { claimDateText } from './claimDateText'
import { figureText } from './figureText'
import { momentText } from './momentText'
import { sourceText } from './sourceText'

/** Of when, whether that was worked out, and when it was said. */
function datesText(claim: Claim, lang: Language): string {
  const vi = lang === 'vi'
  const asOf = claimDateText(claim, lang, 'long')
  const inferred = vi ? ' (suy ra)' : ' (inferred)'
  const said = claim.saidOn === undefined ? '' : momentText(claim.saidOn, lang, 'long')
  const figures = `${vi ? 'số của' : 'figure for'} ${asOf}${claim.asOfInferred ? inferred : ''}`
  return said === '' ? figures : `${figures}, ${vi ? 'nêu ngày' : 'stated on'} ${said}`
}

/**
 * One claim as a citation to copy: name, figure, the phrase as stated, its dates, its source.
 * Nothing where the dataset does not hold the claim's indicator, unit or source.
 */
export function claimCitationText(claim: Claim, dataset: Dataset, lang: Language): string {
  const indicator = dataset.indicators.find(({ id }) => id === claim.indicator)
  const unit = dataset.units.find(({ id }) => id === indicator?.unit)
  const source = dataset.sources.find(({ id }) => id === claim.source)
  if (indicator === undefined || unit === undefined || source === undefined) return ''
  const figure = figureText(claim, indicator, unit, lang)
  const stated = `${lang === 'vi' ? 'nguyên văn' : 'as stated'} “${claim.stated}”`
  const dates = datesText(claim, lang)
  return `${indicator.name[lang]}: ${figure}, ${stated}, ${dates}. ${sourceText(source, lang)}`
}
