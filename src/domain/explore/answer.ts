import type { Language } from '@/domain/Bilingual'
import type { ExploreRow } from './ExploreRow'
import type { FacetCounts } from './Facet'
import type { Inquiry } from './Inquiry'
import { narrow } from './narrow'
import { sortRows } from './sortRows'

/** What an inquiry comes to. */
export interface Answer {
  /** In the order asked for. */
  readonly rows: readonly ExploreRow[]
  readonly counts: FacetCounts
  /** The rows to draw that exist, in the order they were picked, whether filtered out or not. */
  readonly picked: readonly ExploreRow[]
}

/**
 * Answers an inquiry from all rows. Without a sort the words sought order what they found, the
 * best first; without words the themes do.
 * @param found ids that the words have found, the best first; undefined where nothing is sought
 */
export function answer(
  all: readonly ExploreRow[],
  inquiry: Inquiry,
  found: readonly string[] | undefined,
  lang: Language,
): Answer {
  const { filter, sort, picked } = inquiry
  const { rows, counts } = narrow(all, filter, found && new Set(found))
  return {
    rows: sort ? sortRows(rows, sort, lang) : inOrderOf(rows, found),
    counts,
    picked: picked.flatMap((id) => all.find(({ indicator }) => indicator.id === id) ?? []),
  }
}

function inOrderOf(
  rows: readonly ExploreRow[],
  found: readonly string[] | undefined,
): readonly ExploreRow[] {
  if (!found) return rows
  const byId = new Map(rows.map((row) => [row.indicator.id, row]))
  return found.flatMap((id) => byId.get(id) ?? [])
}
