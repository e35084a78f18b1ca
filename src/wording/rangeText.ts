import type { Language } from '@/domain/Bilingual'
import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { decimalsOf } from './decimalsOf'
import { numberText } from './numberText'
import { TO } from './RangeWords'
import { PLAIN, scalesOf, type Scale } from './Scale'
import { signedText } from './signedText'
import { NBSP } from './signs'

/** "29,3745 đến 29,376 triệu" is still easier than eight digits twice. */
const MOST_DECIMALS = 4

export interface RangeStyle {
  readonly kind: Kind
  readonly lang: Language
  /** Print + and −, for changes that may go either way. */
  readonly signed?: boolean
  /** Factor the figures themselves are written in, so that a change of 0,8 triệu stays in triệu. */
  readonly near?: number
}

/** Which scale word suits both ends? The largest that one end reaches and that needs few decimals. */
export function rangeScale(range: Interval, style: RangeStyle): Scale {
  const largest = Math.max(Math.abs(range.low), Math.abs(range.high))
  const fits = ({ factor }: Scale) =>
    (largest >= factor || (factor <= (style.near ?? 1) && largest >= factor / 10)) &&
    Math.max(decimalsOf(range.low / factor), decimalsOf(range.high / factor)) <= MOST_DECIMALS
  return scalesOf(style.kind, style.lang).find(fits) ?? PLAIN
}

/**
 * How is a range of amounts written, without its unit? "9,8 đến 10,9 triệu", or one number where
 * both ends are the same; percentages carry their sign at the end, once.
 */
export function rangeText(range: Interval, style: RangeStyle): string {
  const scale = rangeScale(range, style)
  const write = (value: number) =>
    (style.signed === true ? signedText : numberText)(value / scale.factor, style.lang)
  const numbers =
    range.low === range.high
      ? write(range.low)
      : `${write(range.low)} ${TO[style.lang]} ${write(range.high)}`
  return scale.word === '' ? numbers : `${numbers}${NBSP}${scale.word}`
}
