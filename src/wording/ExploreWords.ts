import type { Field } from '@/domain/search/Searchable'
import type { FacetName } from '@/domain/explore/Facet'
import type { ColumnName, SortKey } from '@/domain/explore/Inquiry'

/** What the analyst's screen says, in one language. */
export interface ExploreWords {
  readonly lead: string
  /** "25 trong 107 chỉ số", with the first number set apart. */
  readonly ofAll: (all: number) => string
  readonly shown: (rows: number, all: number) => string
  readonly filters: string
  readonly filtersOn: (count: number) => string
  readonly facets: Readonly<Record<FacetName, string>>
  readonly values: {
    readonly state: Readonly<Record<'disputed' | 'stale' | 'single' | 'agreed', string>>
    readonly kind: Readonly<Record<'stock' | 'flow' | 'rate' | 'share' | 'score' | 'rank', string>>
    readonly stated: Readonly<
      Record<'full' | 'exact' | 'atLeast' | 'atMost' | 'approx' | 'between', string>
    >
    readonly target: Readonly<Record<'with' | 'without', string>>
  }
  readonly moreValues: (count: number) => string
  readonly fewerValues: string
  readonly findValue: (facet: string) => string
  readonly search: { label: string; hint: string; clear: string }
  readonly chips: {
    label: string
    remove: (what: string) => string
    clear: string
    text: (text: string) => string
  }
  readonly nothing: {
    title: string
    lead: string
    loosen: (what: string, count: number) => string
    clear: string
  }
  readonly table: {
    caption: (rows: number) => string
    pick: (name: string) => string
    /** After the number picked. */
    picked: (most: number) => string
    full: (most: number) => string
    unpick: string
    takeAway: string
    columns: string
    columnsHint: string
    earlier: (column: string) => string
    later: (column: string) => string
    usual: string
    sortBy: (column: string) => string
    ascending: string
    descending: string
    unsorted: string
    keys: string
    absent: string
    noNewer: string
    more: (count: number) => string
  }
  /** Under a name that does not itself say what is sought. */
  readonly foundIn: Readonly<Record<Exclude<Field, 'name'>, string>>
  readonly columns: Readonly<Record<SortKey, string>>
  /** What a column holds, for its heading's description and for exported files. */
  readonly meanings: Readonly<Record<ColumnName, string>>
  readonly chart: {
    kind: string
    measure: string
    scale: string
    base: string
    nothing: string
    all: (rows: number) => string
    fewer: string
  }
  readonly known: { label: string; hint: string; today: string }
  readonly noScripts: string
}
