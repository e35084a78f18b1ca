import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import { courseAxis, type CourseMeaning } from './courseAxis'
import type { ValueAxis } from './ValueAxis'

/** Part of the range kept free over the highest figure. */
const HEADROOM = 0.06
/** Gridlines a small chart has room for. */
const MOST = 3

/**
 * The vertical axis of a small chart, which has no numbers: from 0 to its highest figure. Ranks run
 * the other way round, and a scale of ratios has no 0.
 */
export function multipleAxis(range: Interval, meaning: CourseMeaning): ValueAxis {
  const { kind, measure, scale } = meaning
  if (scale === 'log' || (kind === 'rank' && measure === 'value')) {
    return courseAxis(range, meaning, MOST, true)
  }
  const { low, high } = hull([
    range,
    { low: 0, high: 0 },
    ...(measure === 'index' ? [HUNDRED] : []),
  ])
  const length = high - low || 1
  const [foot, head] = [low < 0 ? low - length * HEADROOM : 0, low + length * (1 + HEADROOM)]
  return { low: foot, high: head, ticks: [0], log: false, inverse: false }
}

const HUNDRED: Interval = { low: 100, high: 100 }
