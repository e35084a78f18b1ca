import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { pointOn } from '@/domain/pointOn'
import type { Point } from '@/domain/Series'
import type { Side } from './CrossFinding'

/** A part and its whole. */
export interface Sides {
  readonly part: Side
  readonly whole: Side
}

interface PartIds {
  readonly part: string
  readonly whole: string
}

/** The figures of one indicator, in time order. */
export function pointsIn(index: DatasetIndex, id: string): readonly Point[] {
  const indicator = index.indicators.get(id)
  return indicator ? index.seriesOf(indicator).points : []
}

/** The latest figure of an indicator on or before a day. */
export function sideOn(index: DatasetIndex, id: string, day: Day): Side | undefined {
  const indicator = index.indicators.get(id)
  const point = indicator && pointOn(index.seriesOf(indicator), day)
  return indicator && point && { indicator, point }
}

/** The latest figures on or before a day that a part and its whole have for one moment. */
export function sharedSides(index: DatasetIndex, ids: PartIds, day: Day): Sides | undefined {
  const [part, whole] = [index.indicators.get(ids.part), index.indicators.get(ids.whole)]
  if (!part || !whole) return undefined
  return pointsIn(index, ids.part)
    .filter((point) => point.day <= day)
    .flatMap((point) => {
      const same = pointsIn(index, ids.whole).find((other) => isOneMoment(point, other))
      return same
        ? [{ part: { indicator: part, point }, whole: { indicator: whole, point: same } }]
        : []
    })
    .at(-1)
}

/**
 * The latest figure of a part and the latest of its whole, on or before a day. Counts over a
 * period say nothing of each other unless it is the same one.
 */
export function latestSides(index: DatasetIndex, ids: PartIds, day: Day): Sides | undefined {
  const part = sideOn(index, ids.part, day)
  const whole = sideOn(index, ids.whole, day)
  if (part?.indicator.kind === 'flow') return sharedSides(index, ids, day)
  return part && whole && { part, whole }
}

function isOneMoment(one: Point, other: Point): boolean {
  return one.day === other.day && one.period?.start === other.period?.start
}
