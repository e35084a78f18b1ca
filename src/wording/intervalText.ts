import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { decimalsOf } from './decimalsOf'
import { RANK } from './rankWords'
import { rangeScale, rangeText, type RangeStyle } from './rangeText'
import { roundOutward } from './roundOutward'
import { NBSP } from './signs'
import { unitText } from './unitText'

/** Ends of stated figures never need more; ends of quotients (derived figures) always do. */
const MOST_DECIMALS = 5

function printable(interval: Interval, style: RangeStyle): Interval {
  const { factor } = rangeScale(interval, style)
  const decimals = [interval.low, interval.high].map((end) => decimalsOf(end / factor))
  return Math.max(...decimals) <= MOST_DECIMALS ? interval : roundOutward(interval)
}

/**
 * Which values does a figure allow, in words? "67 đến 68 triệu", "58 đến 59%", "hạng 44".
 * Counts go without their unit; an open upper end is "67 triệu trở lên".
 */
export function intervalText(
  interval: Interval,
  indicator: Pick<Indicator, 'kind'>,
  unit: Unit,
  lang: Language,
): string {
  const { kind } = indicator
  const open = interval.high === Infinity
  const closed = open ? { low: interval.low, high: interval.low } : interval
  const style = { kind, lang }
  const range = rangeText(printable(closed, style), style)
  const percent = kind === 'share' ? unitText(unit, closed.high, lang) : ''
  const rank = kind === 'rank' ? RANK[lang] + NBSP : ''
  const end = lang === 'vi' ? ' trở lên' : ' or more'
  return `${rank}${range}${percent}${open ? end : ''}`
}
