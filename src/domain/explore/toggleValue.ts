import type { FacetName, Filter } from './Facet'
import { without } from './loosening'

/** The filter with a value of a facet added, or taken away where it was asked for. */
export function toggleValue(filter: Filter, name: FacetName, value: string): Filter {
  const values = filter[name] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return next.length === 0 ? without(filter, name) : { ...filter, [name]: next }
}
