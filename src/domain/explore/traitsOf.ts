import type { Claim } from '@/domain/Claim'
import type { Comparison } from '@/domain/Comparison'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Point, Series } from '@/domain/Series'
import { ageOf } from '@/domain/ageOf'
import { sourceCount } from '@/domain/sourceCount'
import type { Traits } from './Facet'

/** What can an indicator be found by, between two days? */
export function traitsOf(index: DatasetIndex, series: Series, comparison: Comparison): Traits {
  const { indicator, points } = series
  const claims = points.flatMap((point) => point.claims)
  const shown = shownPoints(comparison)
  return {
    verdict: [comparison.verdict],
    theme: [indicator.theme],
    state: statesOf(shown, comparison),
    kind: [indicator.kind],
    unit: [indicator.unit],
    stated: unique(shown.flatMap(statedOf)),
    year: unique(points.map(({ day }) => day.slice(0, 4))),
    publisher: unique(claims.flatMap(({ source }) => publisherOf(index, source))),
    occasion: unique(claims.flatMap(({ occasion }) => occasion ?? [])),
    target: index.targetsOf(indicator).length > 0 ? ['with'] : ['without'],
  }
}

/** The figures a row shows: THEN and NOW, once where they are one. */
export function shownPoints({ from, to }: Pick<Comparison, 'from' | 'to'>): readonly Point[] {
  return [...new Set([from, to].filter((point) => point !== undefined))]
}

/** How a figure is stated: a full count has no rounding step, a disputed one no words of its own. */
function statedOf({ state, lead }: Point): string[] {
  return state === 'disputed' ? [] : [wordsOf(lead)]
}

function wordsOf({ bound, step }: Claim): string {
  return bound === 'exact' && step === 0 ? 'full' : bound
}

/** How well the figures shown are supported; the newest says whether they are stale. */
function statesOf(shown: readonly Point[], { now }: Comparison): string[] {
  const newest = shown.at(-1)
  if (newest === undefined) return []
  const disputed = shown.some(({ state }) => state === 'disputed')
  const support = sourceCount(newest.claims) > 1 ? 'agreed' : 'single'
  const states = [disputed ? 'disputed' : support]
  return ageOf(newest, now).stale ? [...states, 'stale'] : states
}

function publisherOf(index: DatasetIndex, source: string): string[] {
  const publisher = index.sources.get(source)?.publisher ?? ''
  return publisher === '' ? [] : [publisher]
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)]
}
