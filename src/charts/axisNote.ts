import type { Point } from '@/domain/Series'
import { pointDateText } from '@/wording/pointDateText'
import { axisValue, type AxisMeaning } from './axisTexts'
import { chartWords } from './chartWords'
import type { ValueAxis } from './ValueAxis'

/**
 * What must be said about an axis in words under the chart? That it does not start at 0, is
 * inverted, counts in ratios, or what an index is measured against; nothing for a plain axis.
 */
export function axisNote(
  axis: ValueAxis,
  meaning: AxisMeaning,
  base: Point | undefined,
): string | undefined {
  const words = chartWords(meaning.lang)
  const notes = [
    ...(meaning.mode === 'index' && base ? [words.index(pointDateText(base, meaning.lang))] : []),
    ...(axis.log ? [words.log] : []),
    ...(axis.inverse ? [words.inverted] : []),
    ...(!axis.inverse && axis.low !== 0 ? [words.startsAt(axisValue(axis.low, meaning))] : []),
  ]
  return notes.length === 0 ? undefined : notes.join(' ')
}
