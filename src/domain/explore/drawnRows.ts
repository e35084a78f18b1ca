import type { Answer } from './answer'
import type { ExploreRow } from './ExploreRow'
import { type ChartKind, type Inquiry, MOST_PICKED } from './Inquiry'

/** Rows a chart shows before more is asked of it; small charts are eight on a wide page. */
const FIRST: Readonly<Record<ChartKind, number>> = { pairs: 12, trend: MOST_PICKED, multiples: 8 }

export interface DrawnRows {
  readonly rows: readonly ExploreRow[]
  /** How many more there are to draw in the same way. */
  readonly others: number
}

const hasPair = ({ comparison: { from, to } }: ExploreRow) => from && to && from !== to
const hasFigure = ({ series }: ExploreRow) => series.points.length > 0
const hasCourse = ({ series }: ExploreRow) => series.points.length > 1

/**
 * Which rows are drawn? Those picked; where none is, the first of the table that have something to
 * draw, of pairs all once the person wants the whole.
 */
export function drawnRows(
  { rows, picked }: Pick<Answer, 'rows' | 'picked'>,
  { chart }: Pick<Inquiry, 'chart'>,
  whole: boolean,
): DrawnRows {
  if (picked.length > 0) return { rows: picked, others: 0 }
  if (chart === 'trend') return { rows: sameAxis(rows), others: 0 }
  if (chart === 'multiples') return { rows: firstOf(rows, hasCourse, FIRST[chart]), others: 0 }
  const pairs = rows.filter(hasPair)
  // What has no pair may have a course: it is drawn so, and the chart of pairs says why it is not.
  if (pairs.length === 0) return { rows: sameAxis(rows), others: 0 }
  const shown = whole ? pairs : pairs.slice(0, FIRST.pairs)
  return { rows: shown, others: pairs.length - shown.length }
}

/** The first rows of a kind: of thousands, no more are looked at than are needed. */
function firstOf(
  rows: readonly ExploreRow[],
  wanted: (row: ExploreRow) => boolean,
  most: number,
): readonly ExploreRow[] {
  const found: ExploreRow[] = []
  for (const row of rows) {
    if (found.length === most) break
    if (wanted(row)) found.push(row)
  }
  return found
}

/** Rows of the unit of the first: two units share no axis. Single figures where none has more. */
function sameAxis(rows: readonly ExploreRow[]): readonly ExploreRow[] {
  const drawable = rows.some(hasCourse) ? hasCourse : hasFigure
  const first = rows.find(drawable)?.indicator
  return firstOf(
    rows,
    (row) =>
      row.indicator.unit === first?.unit && row.indicator.kind === first.kind && drawable(row),
    FIRST.trend,
  )
}
