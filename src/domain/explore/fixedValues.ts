import { VERDICTS } from '@/domain/verdicts'
import type { FacetName } from './Facet'

/** The values of facets that do not come from the dataset, in the order they are listed. */
export const FIXED_VALUES: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  verdict: VERDICTS,
  state: ['disputed', 'stale', 'single', 'agreed'],
  kind: ['stock', 'flow', 'rate', 'share', 'score', 'rank'],
  stated: ['full', 'exact', 'atLeast', 'atMost', 'approx', 'between'],
  target: ['with', 'without'],
}
