import type { Day } from './Moment'

/**
 * The day a key moves to among the days with figures: the next one before or after `from` (which
 * need not be one itself), or the first or last. Undefined where there is none that way.
 * @param days ascending
 */
export function stepDay(days: readonly Day[], from: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return days.findLast((day) => day < from)
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((day) => day > from)
    case 'Home':
      return days[0]
    case 'End':
      return days.at(-1)
    default:
      return undefined
  }
}
