/**
 * What an analyst can narrow a list of indicators by. `stated` is how the figures shown are
 * hedged, `state` how well they are supported, `year` a year with figures.
 */
export const FACETS = [
  'verdict',
  'theme',
  'state',
  'kind',
  'unit',
  'stated',
  'year',
  'publisher',
  'occasion',
  'target',
] as const

export type FacetName = (typeof FACETS)[number]

/** The values of one facet that a row has; several where a row has several years or publishers. */
export type Traits = Readonly<Record<FacetName, readonly string[]>>

/** The values asked for, by facet: any of one facet, and all facets together. Never an empty list. */
export type Filter = { readonly [Name in FacetName]?: readonly string[] }

/** How many rows have a value once every other facet is applied. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>
