import fc from 'fast-check'
import { FACETS, type Filter } from '@/domain/explore/Facet'
import { rows } from './rowsOfPublished'

/** Filters by values the published rows have, and by one that none has. */
export const filterArbitrary: fc.Arbitrary<Filter> = fc
  .subarray([...FACETS], { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => {
        const values = [...new Set(rows.flatMap(({ traits }) => traits[name])), 'nothing has this']
        return fc
          .subarray(values, { minLength: 1, maxLength: 3 })
          .map((chosen) => [name, chosen] as const)
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries))
