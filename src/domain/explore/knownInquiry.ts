import type { ExploreRow } from './ExploreRow'
import { FACETS, type Filter } from './Facet'
import { facetValues } from './facetValues'
import type { Inquiry } from './Inquiry'
import { unknownIn } from './unknownIn'

/** An inquiry by what the dataset has of it, and what it does not have, as its address says it. */
interface KnownInquiry {
  readonly inquiry: Inquiry
  readonly unknown: readonly string[]
}

/** An inquiry without what it names in vain: no row could answer that. */
export function knownInquiry(asked: Inquiry, all: readonly ExploreRow[]): KnownInquiry {
  const unknown = unknownIn(asked, all)
  if (unknown.length === 0) return { inquiry: asked, unknown }
  const { check, picked, ...rest } = asked
  const isThere = (id: string) => all.some(({ indicator }) => indicator.id === id)
  const inquiry = {
    ...rest,
    filter: knownFilter(asked.filter, all),
    picked: picked.filter(isThere),
    ...(check && isThere(check.indicator) && { check }),
  }
  return { inquiry, unknown }
}

function knownFilter(filter: Filter, all: readonly ExploreRow[]): Filter {
  const kept = FACETS.map((name) => {
    const known = new Set(facetValues(all, name))
    return [name, (filter[name] ?? []).filter((value) => known.has(value))] as const
  })
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0))
}
