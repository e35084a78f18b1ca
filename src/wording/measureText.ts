import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Measure } from '@/domain/explore/Inquiry'
import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { changeUnitText } from './changeUnitText'
import { nearest } from './nearest'
import { rangeText } from './rangeText'
import { roundOutward } from './roundOutward'
import { NBSP } from './signs'

/** What a number counted from a base is: an index, a percentage, or a change in the unit. */
export type BasedMeasure = Exclude<Measure, 'value'>

function printed(interval: Interval): Interval {
  const { low, high } = interval
  return low === high ? { low: nearest(low), high: nearest(high) } : roundOutward(interval)
}

/** An interval without an upper end is said by its lower one. */
function closed({ low, high }: Interval): Interval {
  return { low: Number.isFinite(low) ? low : high, high: Number.isFinite(high) ? high : low }
}

/** What a figure is of, and how it is written. */
export interface MeasureStyle {
  readonly kind: Kind
  readonly unit: Unit
  readonly lang: Language
  /** Factor the figures themselves are written in, so that a change of 0,8 triệu stays in triệu. */
  readonly near?: number
  /** The number alone, in parts of `near`: what it counts is said elsewhere. */
  readonly bare?: boolean
}

/**
 * How is a figure said that is counted from a base? "117 đến 120", "+17,1 đến +19,1%", "+9,8 đến
 * +10,9 triệu", "+15 bậc"; rounded outward like every range.
 */
export function measureText(
  interval: Interval,
  measure: BasedMeasure,
  { unit, near = 1, bare = false, ...style }: MeasureStyle,
): string {
  const { kind, lang } = style
  const range = printed(closed(interval))
  if (measure === 'index') return rangeText(range, { kind: 'score', lang })
  if (measure === 'percent') return `${rangeText(range, { kind: 'score', lang, signed: true })}%`
  const signed = { ...style, near, signed: true }
  if (bare) {
    return rangeText(
      { low: range.low / near, high: range.high / near },
      { ...signed, kind: 'score' },
    )
  }
  const words = changeUnitText(kind, unit, range.high, lang, 'short')
  return rangeText(range, signed) + (words === '' ? '' : NBSP + words)
}
