import type { Language } from '@/domain/Bilingual'
import type { Interval } from '@/domain/Interval'
import type { Point } from '@/domain/Series'
import { VERDICTS } from '@/domain/verdicts'
import type { ExploreRow } from './ExploreRow'
import type { Sort, SortKey } from './Inquiry'

/** What a row is ordered by in a column; undefined where the row has nothing there. */
type Key = (row: ExploreRow) => number | undefined

const middle = ({ low, high }: Interval) => (Number.isFinite(high) ? (low + high) / 2 : low)

/** The value as it was said; a disputed or derived figure stands at the middle of its range. */
function figure({ indicator }: ExploreRow, point: Point | undefined): number | undefined {
  if (point === undefined) return undefined
  const said = point.state === 'agreed' && indicator.derivation === undefined
  return said ? point.lead.value : middle(point.interval)
}

const range = (interval: Interval | undefined) => interval && middle(interval)

const KEYS: Readonly<Record<Exclude<SortKey, 'name'>, Key>> = {
  then: (row) => figure(row, row.comparison.from),
  now: (row) => figure(row, row.comparison.to),
  change: ({ comparison }) => comparison.published ?? range(comparison.change),
  range: ({ comparison: { change } }) => change?.low,
  ratio: ({ comparison: { ratio } }) => range(ratio),
  pace: ({ comparison: { pace } }) => range(pace),
  trend: ({ series }) => series.points.length,
  verdict: ({ comparison }) => VERDICTS.indexOf(comparison.verdict),
  sources: ({ sources }) => sources.length,
  age: ({ age }) => age,
}

/**
 * Rows in the order a column asks for. What a row does not have comes last, whichever way round;
 * rows alike in it keep their order.
 */
export function sortRows(
  rows: readonly ExploreRow[],
  { by, descending }: Sort,
  lang: Language,
): readonly ExploreRow[] {
  const turn = descending ? -1 : 1
  if (by === 'name') {
    const { compare } = new Intl.Collator(lang, { numeric: true })
    return rows.toSorted(
      (one, other) => turn * compare(one.indicator.name[lang], other.indicator.name[lang]),
    )
  }
  const keyed = rows.map((row) => ({ row, key: KEYS[by](row) }))
  return keyed
    .toSorted((one, other) => {
      if (one.key === undefined || other.key === undefined) {
        return Number(one.key === undefined) - Number(other.key === undefined)
      }
      return turn * (one.key - other.key)
    })
    .map(({ row }) => row)
}
