import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Dataset } from '@/domain/Dataset'
import { datedFigureText } from './datedFigureText'
import { fullText } from './fullText'
import { momentText } from './momentText'
import { sourceText } from './sourceText'

/**
 * A comparison as a paragraph to copy: both figures with their dates, the verdict in full, and
 * every source behind them by its number in the register.
 */
export function citationText(comparison: Comparison, dataset: Dataset, lang: Language): string {
  const { indicator, from, to } = comparison
  const unit = dataset.units.find(({ id }) => id === indicator.unit)
  if (unit === undefined) return ''
  const points = [...new Set([from, to])].flatMap((point) => (point === undefined ? [] : [point]))
  const figures = points.map((point) => datedFigureText(point, indicator, unit, lang))
  const cited = new Set(points.flatMap(({ claims }) => claims.map(({ source }) => source)))
  const sources = dataset.sources.filter(({ id }) => cited.has(id))
  const name = indicator.name[lang]
  const until = momentText(dataset.day, lang, 'long')
  return [
    figures.length === 0 ? `${name}.` : `${name}: ${figures.join(' → ')}.`,
    fullText(comparison, unit, lang),
    lang === 'vi' ? `Nhịp Số, số liệu đến ${until}.` : `Nhịp Số, figures up to ${until}.`,
    ...(sources.length === 0 ? [] : [lang === 'vi' ? 'Nguồn:' : 'Sources:']),
    ...sources.map((source) => sourceText(source, lang)),
  ].join(' ')
}
