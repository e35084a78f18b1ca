import { VERDICTS } from '@/domain/verdicts'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { unitText } from '@/wording/unitText'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { LICENCE } from './licence'
import type { Cell, CellKind, Column, Table } from './Table'
import type { Takeaway } from './Takeaway'

/** One line of the sheet that explains the others. */
export interface AboutLine {
  readonly style: 'title' | 'heading' | 'line'
  readonly cells: readonly Cell[]
  /** What the second cell is. */
  readonly kind?: CellKind
}

const line = (...cells: readonly Cell[]): AboutLine => ({ style: 'line', cells })
const heading = (text: string): AboutLine => ({ style: 'heading', cells: [text] })
const fact = (label: Cell, cell: Cell, kind: CellKind): AboutLine => ({
  style: 'line',
  cells: [label, cell],
  kind,
})
const blank = line()

/** What the table is: its days, its filters, its size, where it opens again, on which terms. */
function factLines(takeaway: Takeaway): readonly AboutLine[] {
  const { lang, then, now, known, rows, filters, text, link, dataDay, version } = takeaway
  const { about } = takeawayWordsFor(lang)
  return [
    fact(about.then, then, 'day'),
    fact(about.now, now, 'day'),
    ...(known === undefined ? [] : [fact(about.known, known, 'day')]),
    fact(about.rows, rows.length, 'number'),
    ...(text === '' ? [] : [line(about.search, text)]),
    ...filters.map(({ facet, values }) => line(facet, values.join('; '))),
    ...(text === '' && filters.length === 0 ? [line(about.noFilter)] : []),
    fact(about.link, link, 'link'),
    fact(about.dataDay, dataDay, 'day'),
    fact(about.version, version, 'text'),
    line(about.licence, about.licenceText),
    fact(undefined, LICENCE.address, 'link'),
  ]
}

/** How words become ranges, and what each verdict means. */
function readingLines({ lang }: Takeaway): readonly AboutLine[] {
  const { about } = takeawayWordsFor(lang)
  const method = methodWordsFor(lang)
  return [
    heading(about.reading),
    line(undefined, method.intervalsLead),
    ...Object.values(method.wordings).map(({ name, rule }) => line(name, rule)),
    line(undefined, method.intervalsNote),
    blank,
    heading(about.verdicts),
    ...VERDICTS.map((verdict) =>
      line(verdictLabelText(verdict, lang), method.meanings[verdict], verdict),
    ),
  ]
}

function columnLines(title: string, columns: readonly Column[]): readonly AboutLine[] {
  return [heading(title), ...columns.map(({ id, name, meaning }) => line(name, meaning, id))]
}

function indicatorLines({ lang, rows, index }: Takeaway): readonly AboutLine[] {
  const { about } = takeawayWordsFor(lang)
  return [
    heading(about.indicators),
    ...rows.flatMap(({ indicator }) => [
      line(
        indicator.name[lang],
        `${indicator.definition[lang]} (${unitText(index.unitOf(indicator), 2, lang)})`,
        indicator.id,
      ),
      ...Object.entries(indicator.bases).map(([id, basis]) =>
        line(undefined, about.basis(basis[lang]), id),
      ),
    ]),
  ]
}

/**
 * What somebody who was handed the file must know: what the table is, how its figures are read,
 * what each column of each sheet and each indicator means. Codes stand in the third cell.
 */
export function aboutLines(
  takeaway: Takeaway,
  sheets: Readonly<Record<'data' | 'claims' | 'sources', Table>>,
): readonly AboutLine[] {
  const { lang, title } = takeaway
  const words = takeawayWordsFor(lang)
  const columns = words.about.columns
  return [
    { style: 'title', cells: [title] },
    line(uiWordsFor(lang).footer.independent),
    blank,
    ...factLines(takeaway),
    blank,
    ...readingLines(takeaway),
    blank,
    ...columnLines(columns(words.sheets.data), sheets.data.columns),
    blank,
    ...columnLines(columns(words.sheets.claims), sheets.claims.columns),
    blank,
    ...columnLines(columns(words.sheets.sources), sheets.sources.columns),
    blank,
    ...indicatorLines(takeaway),
  ]
}
