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
  const tallies = codedFacets(rows).map((facet) => tallyOf(facet, filter))
  const narrowing = tallies.filter(({ wanted }) => wanted)
  const kept = rows.filter((row, at) => {
    if (found && !found.has(row.indicator.id)) return false
    const refusing = refusals(narrowing, at)
    if (refusing === 'many') return false
    if (refusing) count(refusing, at)
    else for (const tally of tallies) count(tally, at)
    return refusing === undefined
  })
  return { rows: kept, counts: listed(tallies) }
}

/** A facet with how many rows have each value so far. */
interface Tally {
  readonly facet: CodedFacet
  /** By the values' numbers. */
  readonly counts: Uint32Array
  /** Which values are asked for, by their numbers; undefined where any will do. */
  readonly wanted: readonly boolean[] | undefined
}

function tallyOf(facet: CodedFacet, filter: Filter): Tally {
  const { name, values } = facet
  const wanted = filter[name] && values.map((value) => filter[name]?.includes(value) === true)
  return { facet, counts: new Uint32Array(values.length), wanted }
}

/** Adds a row's values, by number and place: thousands of rows at each key that is pressed. */
function count({ facet, counts }: Tally, at: number): void {
  const { codes, starts } = facet
  const end = starts[at + 1] as number
  for (let next = starts[at] as number; next < end; next++) {
    const code = codes[next] as number
    counts[code] = (counts[code] as number) + 1
  }
}

function isWanted({ facet: { codes, starts }, wanted }: Tally, at: number): boolean {
  const end = starts[at + 1] as number
  for (let next = starts[at] as number; next < end; next++) {
    if (wanted?.[codes[next] as number]) return true
  }
  return false
}

/** The one facet that refuses a row, or that several do. */
function refusals(narrowing: readonly Tally[], at: number): Tally | 'many' | undefined {
  let refusing: Tally | undefined
  for (const tally of narrowing) {
    if (isWanted(tally, at)) continue
    if (refusing) return 'many'
    refusing = tally
  }
  return refusing
}

function listed(tallies: readonly Tally[]): FacetCounts {
  const lists = tallies.map(({ facet, counts }): [FacetName, FacetCounts[FacetName]] => [
    facet.name,
    facet.values.map((value, code) => ({ value, count: counts[code] as number })),
  ])
  return Object.fromEntries(lists) as FacetCounts
}
