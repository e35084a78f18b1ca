import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import { numberText } from '@/wording/numberText'
import { rangeScale } from '@/wording/rangeText'
import { signedText } from '@/wording/signedText'
import { NBSP } from '@/wording/signs'
import { unitText } from '@/wording/unitText'
import { placeOn } from './SpanAxis'
import type { SpanAxis } from './SpanAxis'

/** A gridline: where it stands, as a fraction of the axis, and what is written at it. */
export interface SpanTick {
  readonly at: number
  readonly text: string
}

interface TickStyle {
  readonly kind: Kind
  /** Said after the last number, with its scale word; without it the numbers stand alone. */
  readonly unit?: Unit
  readonly lang: Language
  /** Print + and −, for changes. */
  readonly signed?: boolean
}

function percentOf(kind: Kind, unit: Unit, lang: Language): string {
  return kind === 'share' ? unitText(unit, 100, lang) : ''
}

/** The gridlines of an axis with their texts; only the last says what they count. */
export function spanTicks(axis: SpanAxis, style: TickStyle): readonly SpanTick[] {
  const { kind, unit, lang, signed = false } = style
  const { factor, word } = rangeScale({ low: axis.low, high: axis.high }, { kind, lang })
  const end = unit === undefined ? '' : word === '' ? percentOf(kind, unit, lang) : NBSP + word
  return axis.ticks.map((tick) => {
    const text = (signed ? signedText : numberText)(tick / factor, lang)
    return { at: placeOn(axis, tick), text: tick === axis.ticks.at(-1) ? text + end : text }
  })
}
