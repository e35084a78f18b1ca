import type { ExploreRow } from './ExploreRow'
import type { FacetCounts, FacetName, Filter } from './Facet'
import { type CodedFacet, codedFacets } from './codedFacets'

/** Rows left by a filter, and what each further choice would leave. */
export interface Narrowed {
  readonly rows: readonly ExploreRow[]
  readonly counts: FacetCounts
}

/**
 * Which rows does a filter leave, and how many would each value of each facet leave? A facet's own
 * choices do not narrow its own counts, so that another value of it can be added. One pass: a row
 * counts everywhere where nothing refuses it, and in the one facet that does where only one does.
 * @param found ids of the rows that words have found; undefined where nothing is sought
 */
export function narrow(
  rows: readonly ExploreRow[],
  filter: Filter,
  found?: ReadonlySet<string>,
): Narrowed {
  const facets = codedFacets(rows)
  const counts = facets.map(({ values }) => new Uint32Array(values.length))
  const asked = facets.map((facet) => wanted(facet, filter[facet.name]))
  const kept = rows.filter((row, at) => {
    if (found && !found.has(row.indicator.id)) return false
    const refusing = refusals(facets, asked, at)
    if (refusing === MANY) return false
    facets.forEach(({ rows: coded }, place) => {
      if (refusing !== NONE && refusing !== place) return
      const count = counts[place] as Uint32Array
      for (const code of coded[at] as Uint32Array) count[code] = (count[code] as number) + 1
    })
    return refusing === NONE
  })
  return { rows: kept, counts: listed(facets, counts) }
}

/** What stands for no facet that refuses a row, and for several. */
const NONE = -1
const MANY = -2

/** Which values of a facet are asked for, by their codes; undefined where any will do. */
function wanted(
  { values }: CodedFacet,
  chosen: readonly string[] | undefined,
): readonly boolean[] | undefined {
  return chosen && values.map((value) => chosen.includes(value))
}

/** The place of the one facet that refuses a row. */
function refusals(
  facets: readonly CodedFacet[],
  asked: readonly (readonly boolean[] | undefined)[],
  at: number,
): number {
  let refusing = NONE
  for (const [place, choices] of asked.entries()) {
    const codes = facets[place]?.rows[at]
    if (choices && codes && !codes.some((code) => choices[code])) {
      if (refusing !== NONE) return MANY
      refusing = place
    }
  }
  return refusing
}

function listed(facets: readonly CodedFacet[], counts: readonly Uint32Array[]): FacetCounts {
  const lists = facets.map(({ name, values }, place): [FacetName, FacetCounts[FacetName]] => [
    name,
    values.map((value, code) => ({ value, count: counts[place]?.[code] as number })),
  ])
  return Object.fromEntries(lists) as FacetCounts
}
