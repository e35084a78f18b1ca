import type { Interval } from '@/domain/Interval'
import { clean } from '@/domain/clean'
import { quantumOf } from './quantumOf'

function roundEnd(value: number, quantum: number, round: (x: number) => number): number {
  if (quantum === 0 || !Number.isFinite(value)) return value
  // The dust goes first, or 9,8 would be cut to 9,7.
  return clean(round(clean(value / quantum)) * quantum)
}

/** Below which amount are no digits printed? */
function floorOf({ low, high }: Interval, steps: readonly number[]): number {
  if (steps.length === 0) return 0
  const finest = Math.min(...steps)
  const halved = steps.length > 1 && finest === Math.max(...steps) && low <= 0 && high >= 0
  return halved ? finest / 2 : finest
}

/**
 * Which two ends are printed for a range? Each end moves outward, so the printed range always
 * holds the true one. The grid is the third significant digit of the larger end, or the finest
 * rounding step of the compared figures where that is coarser (a full count has no step, so beside
 * one only the digits count). Around zero, figures of one step are known to half of it: −0,5 to +2
 * is not −1 to +2. An end that would become zero and so hide a direction that is known
 * keeps three significant digits of its own.
 */
export function roundOutward(range: Interval, steps: readonly number[] = []): Interval {
  const ends = [range.low, range.high].map(Math.abs).filter(Number.isFinite)
  const quantum = Math.max(quantumOf(Math.max(0, ...ends)), floorOf(range, steps))
  const low = roundEnd(range.low, quantum, Math.floor)
  const high = roundEnd(range.high, quantum, Math.ceil)
  return {
    low: low === 0 && range.low > 0 ? roundEnd(range.low, quantumOf(range.low), Math.floor) : low,
    high:
      high === 0 && range.high < 0 ? roundEnd(range.high, quantumOf(-range.high), Math.ceil) : high,
  }
}
