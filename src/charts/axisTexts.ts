import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import { numberText } from '@/wording/numberText'
import { RANK } from '@/wording/rankWords'
import { PLAIN, scalesOf, type Scale } from '@/wording/Scale'
import { NBSP } from '@/wording/signs'
import { unitText } from '@/wording/unitText'
import type { TrendMode } from './TrendInput'
import type { ValueAxis } from './ValueAxis'

/** What the numbers of a vertical axis count. */
export interface AxisMeaning {
  readonly kind: Kind
  readonly unit: Unit
  readonly lang: Language
  readonly mode: TrendMode
}

function scaleFor(value: number, { kind, lang, mode }: AxisMeaning): Scale {
  if (mode === 'index') return PLAIN
  return scalesOf(kind, lang).find((scale) => value >= scale.factor) ?? PLAIN
}

/** With which scale word does an axis count? The largest that its top tick reaches. */
export function axisScale(axis: ValueAxis, meaning: AxisMeaning): Scale {
  return scaleFor(axis.high, meaning)
}

/** A value with its unit: "70 triệu", "100%", "hạng 70", "50 tiện ích"; an index has none. */
function fullText(tick: number, scale: Scale, meaning: AxisMeaning): string {
  const { kind, unit, lang, mode } = meaning
  const number = numberText(tick / scale.factor, lang)
  if (mode === 'index') return number
  if (kind === 'rank') return RANK[lang] + NBSP + number
  if (kind === 'share') return number + unitText(unit, tick, lang)
  return number + NBSP + (scale.word || unitText(unit, tick, lang))
}

/** The texts of a vertical axis, tick by tick; only the topmost carries the unit. */
export function axisTexts(axis: ValueAxis, meaning: AxisMeaning): string[] {
  const scale = axisScale(axis, meaning)
  const top = axis.inverse ? axis.ticks[0] : axis.ticks.at(-1)
  return axis.ticks.map((tick) =>
    tick === top ? fullText(tick, scale, meaning) : numberText(tick / scale.factor, meaning.lang),
  )
}

/** A value of the axis in words, in the scale that suits it: "50 triệu", "20.000 thẻ". */
export function axisValue(value: number, meaning: AxisMeaning): string {
  return fullText(value, scaleFor(value, meaning), meaning)
}
