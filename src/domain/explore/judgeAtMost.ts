import type { Interval } from '@/domain/Interval'
import { isSingle } from '@/domain/intervals'
import type { Judgement, Side } from './CrossFinding'

/**
 * Is no part left that is within the whole? Ends that only touch leave none unless one is a full
 * count, as everywhere: "hơn 18" is not within "gần 18".
 */
function isBeyond(part: Interval, whole: Interval): boolean {
  if (part.low !== whole.high) return part.low > whole.high
  return !isSingle(part) && !isSingle(whole)
}

/**
 * Is a part within its whole? Of one moment their intervals decide. Of two days only what cannot
 * fall does: a whole that was large enough still is, a part that was too large still is.
 */
export function judgeAtMost(part: Side, whole: Side): Judgement {
  const within = part.point.interval.high <= whole.point.interval.low
  const beyond = isBeyond(part.point.interval, whole.point.interval)
  const cannotFall = part.indicator.cumulative || whole.indicator.cumulative
  if (part.point.day === whole.point.day) {
    if (within) return { outcome: 'holds' }
    return beyond ? { outcome: 'broken' } : { outcome: 'cannot-tell', untold: 'overlap' }
  }
  if (part.point.day > whole.point.day) {
    return within && whole.indicator.cumulative
      ? { outcome: 'holds' }
      : { outcome: 'cannot-tell', untold: 'days' }
  }
  if (beyond && cannotFall) return { outcome: 'broken' }
  return { outcome: 'cannot-tell', untold: beyond ? 'fallen' : 'days' }
}
