import type { ExploreContent } from '@/charts/ExploreContent'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ChartWay } from '@/domain/explore/OffReason'
import type { Day } from '@/domain/Moment'
import type { Reader } from './Reader'

/** What is drawn of some rows for a reader. */
export function exploreContent(
  { lang, then, now, index }: Pick<Reader, 'lang' | 'then' | 'now' | 'index'>,
  rows: readonly ExploreRow[],
  way: ChartWay,
  base: Day | undefined,
  handles: boolean,
): ExploreContent {
  const ids = new Set(rows.map(({ indicator }) => indicator.id))
  return {
    lang,
    then,
    now,
    unitOf: index.unitOf,
    milestones: index.dataset.milestones.filter(({ indicators }) =>
      indicators.some((id) => ids.has(id)),
    ),
    rows,
    way,
    ...(base !== undefined && { base }),
    ...(handles && { axis: 'handles' }),
  }
}
