import type { Bound } from '@/domain/Claim'

/** How far does the sign of a hedge reach over and under its dot, in pixels? */
export function whiskerReach(bound: Bound, length: number): readonly [up: number, down: number] {
  if (bound === 'atLeast') return [length, 0]
  if (bound === 'atMost') return [0, length]
  return bound === 'exact' ? [0, 0] : [length / 2, length / 2]
}
