import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Series } from '@/domain/Series'
import { datedFigureText } from './datedFigureText'
import { sentenceText } from './sentenceText'
import { smallNumberText } from './smallNumberText'

/** A chart read as sentences: how many figures, the first and the last, and what is disputed. */
export function seriesSentenceText(series: Series, unit: Unit, lang: Language): string {
  const { indicator, points } = series
  const vi = lang === 'vi'
  const name = indicator.name[lang]
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) {
    return `${name}: ${vi ? 'chưa có số nào để vẽ' : 'no figure to chart yet'}.`
  }
  const disputed = points.filter(({ state }) => state === 'disputed')
  const write = (point: typeof first) => datedFigureText(point, indicator, unit, lang)
  const count = smallNumberText(points.length, lang)
  const span = vi
    ? `${count} lần có số, lần đầu ${write(first)}, lần cuối ${write(last)}`
    : `${count} figures, the first ${write(first)}, the last ${write(last)}`
  const one = vi ? `một lần có số, ${write(first)}` : `one figure, ${write(first)}`
  const gap = vi ? 'giữa hai lần công bố không có số' : 'nothing is known between two figures'
  const dispute = `${vi ? 'đang tranh chấp' : 'disputed'}: ${disputed.map(write).join('; ')}`
  // The name keeps its own first letter: "e-ID accounts" is not "E-ID accounts".
  const head = `${name}: ${first === last ? one : span}.`
  const rest = [...(first === last ? [] : [gap]), ...(disputed.length === 0 ? [] : [dispute])]
  return [head, ...rest.map(sentenceText)].join(' ')
}
