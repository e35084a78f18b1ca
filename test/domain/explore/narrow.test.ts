import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { FACETS, type FacetName, type Filter } from '@/domain/explore/Facet'
import { without } from '@/domain/explore/loosening'
import { narrow } from '@/domain/explore/narrow'
import { filterArbitrary } from './filterArbitrary'
import { rows } from './rowsOfPublished'

/** Whether a row passes a filter, said as plainly as the rule is. */
function passes({ traits }: ExploreRow, filter: Filter): boolean {
  return FACETS.every((name) => filter[name]?.some((value) => traits[name].includes(value)) ?? true)
}

const found = fc.option(
  fc.subarray(rows.map(({ indicator }) => indicator.id)).map((ids) => new Set(ids)),
  { nil: undefined },
)

const countOf = (name: FacetName, value: string, filter: Filter) =>
  narrow(rows, filter).counts[name].find((each) => each.value === value)?.count

describe('a filter', () => {
  it('leaves the rows that have a value of each facet, and that the words have found', () => {
    fc.assert(
      fc.property(filterArbitrary, found, (filter, ids) => {
        const expected = rows.filter(
          (row) => passes(row, filter) && (ids?.has(row.indicator.id) ?? true),
        )
        expect(narrow(rows, filter, ids).rows).toEqual(expected)
      }),
    )
  })

  it('counts for each value what the other facets leave', () => {
    fc.assert(
      fc.property(filterArbitrary, fc.constantFrom(...FACETS), (filter, name) => {
        const others = rows.filter((row) => passes(row, without(filter, name)))
        for (const { value, count } of narrow(rows, filter).counts[name]) {
          expect(count).toBe(others.filter(({ traits }) => traits[name].includes(value)).length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every value in its facet, also where nothing is left for it', () => {
    const all = narrow(rows, {}).counts
    const few = narrow(rows, { verdict: ['fell'], theme: ['identity'] }).counts
    for (const name of FACETS) {
      expect(few[name].map(({ value }) => value)).toEqual(all[name].map(({ value }) => value))
    }
    expect(few.kind.some(({ count }) => count === 0)).toBe(true)
  })

  it('lets another value of a facet be added', () => {
    const identity = countOf('theme', 'identity', { theme: ['public-services'] })
    expect(identity).toBe(countOf('theme', 'identity', {}))
    expect(identity).toBeGreaterThan(0)
  })
})
