import type { DatasetIndex } from './indexDataset'
import type { Indicator } from './Indicator'
import { intervalOf } from './intervalOf'
import { sourceCount } from './sourceCount'
import type { Point } from './Series'

/** A point of several claims, with the indicator it belongs to. */
export interface PointExample {
  readonly indicator: Indicator
  readonly point: Point
}

/**
 * A real point whose claims differ and still share a part: the one with the most sources, of
 * those the first in the dataset.
 */
export function sharedExample(index: DatasetIndex): PointExample | undefined {
  return examples(index)
    .filter(({ indicator, point }) => point.state === 'agreed' && differing(indicator, point))
    .toSorted((a, b) => sourceCount(b.point.claims) - sourceCount(a.point.claims))[0]
}

/** A real point whose claims cannot all hold: the one with the most claims. */
export function disputedExample(index: DatasetIndex): PointExample | undefined {
  return examples(index)
    .filter(({ point }) => point.state === 'disputed' && point.claims.length > 1)
    .toSorted((a, b) => b.point.claims.length - a.point.claims.length)[0]
}

/** The claims of a derived point speak of its parts, in other units; they explain nothing here. */
function examples(index: DatasetIndex): PointExample[] {
  return index.dataset.indicators
    .filter(({ derivation }) => derivation === undefined)
    .flatMap((indicator) => index.seriesOf(indicator).points.map((point) => ({ indicator, point })))
}

function differing({ kind }: Indicator, { claims }: Point): boolean {
  const readings = claims.map((claim) => {
    const { low, high } = intervalOf(claim, kind)
    return `${low} ${high}`
  })
  return new Set(readings).size > 1
}
