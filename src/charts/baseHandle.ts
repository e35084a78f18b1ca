import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { TrendFrame } from './TrendFrame'

/** Where the handle of the base and its line stand, in fractions of the drawing. */
export interface BaseHandlePlace {
  readonly x: number
  readonly top: number
  readonly height: number
  /** On which side its label has room. */
  readonly side: 'left' | 'right'
}

/** From this part of the plot on, a label stands to the left of its handle. */
const TURN = 0.55

/** The place of the handle at the top of the plot, at the day changes are counted from. */
export function baseHandlePlace(frame: TrendFrame, day: Day): BaseHandlePlace {
  const { width, height, right, top, bottom, startTime, endTime } = frame
  // A day before every figure stands at the edge, where it can still be taken.
  const time = Math.min(endTime, Math.max(startTime, timeOf(day)))
  const x = frame.x(time)
  return {
    x: x / width,
    top: top / height,
    height: (bottom - top) / height,
    side: x > right * TURN ? 'left' : 'right',
  }
}
