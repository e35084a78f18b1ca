import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { figureText } from './figureText'
import { pointDateText } from './pointDateText'
import { readingText } from './readingText'
import { smallNumberText } from './smallNumberText'

function disputedText(point: Point, indicator: Indicator, unit: Unit, lang: Language): string {
  const range = figureText(point, indicator, unit, lang)
  const count = smallNumberText(point.claims.length, lang)
  const own = { kind: indicator.kind }
  const claims = point.claims.map((claim) => figureText(claim, own, unit, lang, 'short')).join('; ')
  const [label, statements] =
    lang === 'vi' ? ['tranh chấp', `${count} phát biểu`] : ['disputed', `${count} statements`]
  // The claims of a derived point speak of its parts, in other units.
  return indicator.derivation === undefined
    ? `${label}, ${range}; ${statements}: ${claims}`
    : `${label}, ${range}`
}

function agreedText(point: Point, indicator: Indicator, unit: Unit, lang: Language): string {
  const figure = figureText(point, indicator, unit, lang)
  if (indicator.derivation !== undefined) {
    return `${figure}, ${lang === 'vi' ? 'tính từ các số thành phần' : 'computed from its parts'}`
  }
  const { low, high } = point.interval
  if (low === high && point.lead.bound === 'exact') return figure
  return `${figure}, ${readingText(point.interval, indicator, unit, lang)}`
}

/** One point of a chart in a sentence, for walking it with the arrow keys. */
export function pointSentenceText(
  point: Point,
  indicator: Indicator,
  unit: Unit,
  lang: Language,
): string {
  const said = point.state === 'disputed' ? disputedText : agreedText
  const basis = point.basis === undefined ? undefined : indicator.bases[point.basis]
  const rule = basis === undefined ? '' : `; ${basis[lang]}`
  return `${pointDateText(point, lang, 'long')}: ${said(point, indicator, unit, lang)}${rule}.`
}
