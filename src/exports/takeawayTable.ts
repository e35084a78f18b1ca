import { clean } from '@/domain/clean'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { publishedValue } from '@/domain/publishedValue'
import type { Point } from '@/domain/Series'
import { chipText } from '@/wording/chipText'
import { DATA_COLUMNS, type DataColumn } from '@/wording/ColumnWords'
import { figureText } from '@/wording/figureText'
import { reasonText } from '@/wording/reasonText'
import { rowTexts } from '@/wording/rowTexts'
import { sourceText } from '@/wording/sourceText'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import { unitText } from '@/wording/unitText'
import type { Cell, CellKind, Table } from './Table'
import { tableOf } from './tableOf'
import type { Takeaway } from './Takeaway'
import { takeawaySources } from './takeawaySources'

type Row = Record<DataColumn, Cell>
type End = 'then' | 'now'

const NUMBERS = /_(?:value|low|high|months|change)$/
const DAYS = /_day$/

function kindOf(id: DataColumn): CellKind {
  if (id === 'link') return 'link'
  if (DAYS.test(id)) return 'day'
  return NUMBERS.test(id) ? 'number' : 'text'
}

const KINDS = Object.fromEntries(DATA_COLUMNS.map((id) => [id, kindOf(id)]))

/** A number as it was meant; nothing where there is none. */
const number = (value: number | undefined) => (value === undefined ? undefined : clean(value))

function ends<Name extends string>(name: Name, range: Interval | undefined) {
  const cells = { [`${name}_low`]: number(range?.low), [`${name}_high`]: number(range?.high) }
  return cells as Record<`${Name}_low` | `${Name}_high`, Cell>
}

/** The moment of a figure as precisely as it is stated; a period, or a dispute's days, as two days. */
function asOfCell({ lead, startDay, day }: Point): string {
  const { start, end } = lead.period ?? { start: startDay, end: day }
  return start === end ? (lead.asOf ?? day) : `${start}/${end}`
}

/** One of the two figures that are set against each other. */
function figureCells<Name extends End>(
  name: Name,
  point: Point | undefined,
  indicator: Indicator,
  { lang, index }: Takeaway,
) {
  const unit = index.unitOf(indicator)
  const cells = {
    [`${name}_stated_day`]: point?.day,
    [`${name}_as_of`]: point && asOfCell(point),
    [`${name}_text`]: point && figureText(point, indicator, unit, lang),
    [`${name}_value`]: point && number(publishedValue(indicator, point)),
    ...ends(name, point?.interval),
    [`${name}_state`]: point?.state,
  }
  return cells as Record<Extract<DataColumn, `${Name}_${string}`>, Cell>
}

function rowOf(row: ExploreRow, takeaway: Takeaway): Row {
  const { lang, index } = takeaway
  const { indicator, comparison } = row
  const unit = index.unitOf(indicator)
  const texts = rowTexts(row, unit, lang)
  const theme = index.dataset.themes.find(({ id }) => id === indicator.theme)
  const sources = takeawaySources(takeaway, row.sources)
  return {
    id: indicator.id,
    indicator: indicator.name[lang],
    theme: theme?.name[lang] ?? indicator.theme,
    // Two of anything: the plural, where a language has one.
    unit: unitText(unit, 2, lang),
    kind: indicator.kind,
    ...figureCells('then', comparison.from, indicator, takeaway),
    ...figureCells('now', comparison.to, indicator, takeaway),
    change_text: texts.range,
    published_change: number(comparison.published),
    ...ends('change', comparison.change),
    ratio_text: texts.ratio,
    ...ends('ratio', comparison.ratio),
    pace_text: texts.pace,
    ...ends('pace', comparison.pace),
    verdict: comparison.verdict,
    verdict_text: chipText(comparison, unit, lang),
    reason: comparison.reason,
    reason_text: reasonText(comparison, lang),
    age_months: row.age,
    // Not with a comma, by which half of the world's spreadsheets would read 1,3 as a number.
    sources: row.sources.join('; '),
    source_list: sources.map((source) => sourceText(source, lang)).join('; '),
    data_day: takeaway.dataDay,
    data_version: takeaway.version,
    link: takeaway.link,
  }
}

/**
 * The table as shown, row by row, with what other programs need: every figure as its words, its
 * value and its range, every change as a range, every code with its words, and in each row where
 * it comes from. What is not known is empty.
 */
export function takeawayTable(takeaway: Takeaway): Table {
  const words = takeawayWordsFor(takeaway.lang)
  const rows = takeaway.rows.map((row) => rowOf(row, takeaway))
  return tableOf(DATA_COLUMNS, words.data, KINDS, rows)
}
