import type { Claim } from './Claim'
import type { Source } from './Source'

/** The sources of some claims, each once, by their register numbers. */
export function citedSources(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  return [...new Set(claims.map(({ source }) => source))]
    .flatMap((id) => sources.get(id) ?? [])
    .toSorted((a, b) => a.number - b.number)
}
