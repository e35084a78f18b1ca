import type { ExploreRow } from './ExploreRow'
import { FACETS, type FacetName } from './Facet'

/** A facet with its values numbered: rows are counted by number, thousands at each key pressed. */
export interface CodedFacet {
  readonly name: FacetName
  /** In the order the rows first have them. */
  readonly values: readonly string[]
  /** The numbers of the values of all rows, one row after the other. */
  readonly codes: Uint32Array
  /** Where in `codes` each row begins, and after the last where it ends. */
  readonly starts: Uint32Array
}

const known = new WeakMap<readonly ExploreRow[], readonly CodedFacet[]>()

/** The facets of some rows, numbered once. */
export function codedFacets(rows: readonly ExploreRow[]): readonly CodedFacet[] {
  const coded = known.get(rows) ?? FACETS.map((name) => codedFacet(rows, name))
  known.set(rows, coded)
  return coded
}

function codedFacet(rows: readonly ExploreRow[], name: FacetName): CodedFacet {
  const codes = new Map<string, number>()
  const codeOf = (value: string) => {
    const code = codes.get(value) ?? codes.size
    codes.set(value, code)
    return code
  }
  const starts = new Uint32Array(rows.length + 1)
  const coded: number[] = []
  rows.forEach(({ traits }, at) => {
    for (const value of traits[name]) coded.push(codeOf(value))
    starts[at + 1] = coded.length
  })
  return { name, values: [...codes.keys()], codes: Uint32Array.from(coded), starts }
}
