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
  const drawable = rows.filter(chart === 'pairs' ? hasPair : hasCourse)
  if (chart === 'trend') return { rows: sameAxis(drawable).slice(0, FIRST.trend), others: 0 }
  const shown = whole && chart === 'pairs' ? drawable : drawable.slice(0, FIRST[chart])
  return { rows: shown, others: chart === 'pairs' ? drawable.length - shown.length : 0 }
}

/** Rows of the unit of the first: two units share no axis. */
function sameAxis(rows: readonly ExploreRow[]): readonly ExploreRow[] {
  const [first] = rows
  return rows.filter(
    ({ indicator }) =>
      indicator.unit === first?.indicator.unit && indicator.kind === first.indicator.kind,
  )
}
