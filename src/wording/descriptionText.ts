import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Point } from '@/domain/Series'
import type { Target } from '@/domain/Target'
import { chipText, terseChipText } from './chipText'
import { disputeNoteText } from './disputeNoteText'
import { figureText } from './figureText'
import { momentText } from './momentText'
import { pointDateText } from './pointDateText'
import { sentenceText } from './sentenceText'
import { verdictNoteText } from './verdictNoteText'

/** Search engines cut a description near here, in characters. */
const MOST = 160

/** One way to describe an indicator, the longer the more is in it. */
interface Style {
  readonly unit: 'full' | 'short'
  readonly chip: typeof chipText
  readonly note: boolean
  readonly closing: boolean
}

const STYLES: readonly Style[] = [
  { unit: 'full', chip: chipText, note: true, closing: true },
  { unit: 'full', chip: chipText, note: true, closing: false },
  { unit: 'short', chip: chipText, note: true, closing: false },
  { unit: 'short', chip: terseChipText, note: true, closing: false },
]

/** What is left out last: why a verdict is what it is. The dispute itself never is. */
const SHORTEST: Style = { unit: 'short', chip: terseChipText, note: false, closing: false }

/** Both figures with their dates, or the one there is, or that there is none. */
function figuresText(comparison: Comparison, unit: Unit, lang: Language, style: Style): string {
  const { from, to, now, indicator } = comparison
  const vi = lang === 'vi'
  const write = (point: Point) =>
    `${figureText(point, indicator, unit, lang, style.unit)} (${pointDateText(point, lang)})`
  if (to === undefined) {
    const day = momentText(now, lang)
    return vi ? `đến ${day} chưa tìm thấy số nào` : `no figure found by ${day}`
  }
  if (from === undefined || from === to) return write(to)
  return `${write(from)}, ${vi ? 'sau đó' : 'then'} ${write(to)}`
}

/** That nothing newer was found is true of the chosen day only; later ones may have a figure. */
function noNewerText({ now }: Comparison, lang: Language): string {
  const day = momentText(now, lang)
  return lang === 'vi'
    ? `đến ${day} chưa thấy số mới; không có nghĩa là không đổi`
    : `no newer figure found by ${day}; this does not mean unchanged`
}

/** The verdict with what must be said of it: "Không so sánh được: tổng đổi từ 227 sang 224". */
function verdictPhrases(
  comparison: Comparison,
  targets: readonly Target[],
  unit: Unit,
  lang: Language,
  style: Style,
): (string | undefined)[] {
  const { verdict } = comparison
  const chip = style.chip(comparison, unit, lang)
  const note = style.note ? verdictNoteText(comparison, targets, unit, lang) : undefined
  // That there is no figure was just said; a target then speaks for itself.
  if (verdict === 'no-figure') return []
  if (verdict === 'no-newer') return [noNewerText(comparison, lang)]
  if (note === undefined) return verdict === 'first' ? [] : [chip]
  if (verdict === 'first' || verdict === 'target-only') return [note]
  return [`${chip}: ${note}`]
}

/**
 * An indicator's page for search engines and sharing: its name, both figures as stated with their
 * dates, and the verdict, in whole sentences of about 60 to 160 characters. Where the name is
 * long, units, ratio and reasons give way in this order; figures, dates and disputes never do.
 */
export function descriptionText(
  comparison: Comparison,
  targets: readonly Target[],
  unit: Unit,
  lang: Language,
): string {
  const closing = lang === 'vi' ? 'mỗi con số kèm nguồn' : 'every figure with its source'
  const write = (style: Style) => {
    const figures = figuresText(comparison, unit, lang, style)
    const phrases = [
      ...verdictPhrases(comparison, targets, unit, lang, style),
      disputeNoteText(comparison, lang),
      style.closing ? closing : undefined,
    ]
    const rest = phrases.flatMap((phrase) => (phrase === undefined ? [] : [sentenceText(phrase)]))
    // The name keeps its own first letter: "e-ID accounts" is not "E-ID accounts".
    return [`${comparison.indicator.name[lang]}: ${figures}.`, ...rest].join(' ')
  }
  return STYLES.map(write).find((text) => text.length <= MOST) ?? write(SHORTEST)
}
