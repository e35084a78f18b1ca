import type { Day } from '@/domain/Moment'
import type { ExploreRow } from './ExploreRow'
import type { Inquiry } from './Inquiry'

/** The day an inquiry counts from: its own, or THEN. Some text even where there is no row. */
export function baseDayOf(rows: readonly ExploreRow[], { base }: Pick<Inquiry, 'base'>): Day {
  return base ?? rows[0]?.comparison.then ?? ''
}
