import { clean } from '@/domain/clean'
import type { Interval } from '@/domain/Interval'
import { niceStep } from './niceStep'
import type { ValueAxis } from './ValueAxis'

/** The vertical axis of changes: it always holds 0, and has round gridlines below and above it. */
export function signedAxis(range: Interval, most: number, whole: boolean): ValueAxis {
  const low = Math.min(0, range.low)
  const high = Math.max(0, range.high)
  const length = high - low || 1
  for (let count = Math.max(1, most); ; count -= 1) {
    const nice = niceStep(length / count)
    const step = whole ? Math.max(1, Math.ceil(nice)) : nice
    const first = Math.floor(clean(low / step))
    const last = Math.max(first + 1, Math.ceil(clean(high / step)))
    if (last - first > most && count > 1) continue
    const ticks = Array.from({ length: last - first + 1 }, (_, place) =>
      clean((first + place) * step),
    )
    return { low: clean(first * step), high: clean(last * step), ticks, log: false, inverse: false }
  }
}
