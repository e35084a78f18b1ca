import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ColumnName } from '@/domain/explore/Inquiry'
import type { Point, Series } from '@/domain/Series'
import { datedFigureText } from './datedFigureText'
import { numberText } from './numberText'
import { pointDateText } from './pointDateText'
import { rowCellText, type TextColumn } from './rowCellText'
import { uiWordsFor } from './uiWordsFor'
import { verdictLabelText } from './verdictLabelText'

/**
 * An amount without the plus before it, "9,8 đến 10,9 triệu": it says no more, and spreadsheets
 * take what begins with it for a formula. Below zero the signs stay.
 */
function withoutPlus(amount: string): string {
  return amount.startsWith('+') ? amount.replaceAll('+', '') : amount
}

/** A course in words: "4 số, từ 10/10/2024 đến 16/1/2026". */
function courseText({ points }: Series, lang: Language): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  const count = numberText(points.length, lang)
  const [start, end] = [first, last].map((point) => pointDateText(point, lang))
  const vi = lang === 'vi'
  if (first === last) return `${count} ${vi ? 'số' : 'figure'}, ${end}`
  return vi ? `${count} số, từ ${start} đến ${end}` : `${count} figures, from ${start} to ${end}`
}

/**
 * A row of the analyst's table in words, column by column, for where it is taken to: what the
 * screen says, with units and days beside the figures. What the screen has nothing for is empty.
 */
export function rowTexts(
  row: ExploreRow,
  unit: Unit,
  lang: Language,
): Readonly<Record<ColumnName, string>> {
  const { indicator, series, comparison, sources } = row
  const { from, to, verdict, disputed } = comparison
  const figure = (point: Point | undefined) =>
    point === undefined ? '' : datedFigureText(point, indicator, unit, lang)
  const cell = (column: TextColumn) => withoutPlus(rowCellText(column, row, unit, lang) ?? '')
  const label = verdictLabelText(verdict, lang)
  return {
    then: figure(from),
    now: from === to ? '' : figure(to),
    change: cell('change'),
    range: cell('range'),
    ratio: cell('ratio'),
    pace: cell('pace'),
    trend: courseText(series, lang),
    verdict: disputed ? `${label}, ${uiWordsFor(lang).ledger.disputed}` : label,
    sources: sources.join(', '),
    age: cell('age'),
  }
}
