import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Interval } from '@/domain/Interval'
import { ageText } from './ageText'
import { changeText } from './changeText'
import { nearest } from './nearest'
import { numberText } from './numberText'
import { printedChange, printedPace } from './printedChange'
import { TO } from './RangeWords'
import { roundOutward } from './roundOutward'
import { NBSP } from './signs'

/** The columns that are one text; figures, courses and sources have parts of their own. */
export type TextColumn = 'change' | 'range' | 'ratio' | 'pace' | 'age'

/**
 * What stands in a column of the analyst's table? The change as published "+9,9 triệu", every
 * change the figures allow "+9,8 đến +10,9 triệu", its proportion, its pace a year, the age of the
 * latest figure; undefined where a row has none.
 */
export function rowCellText(
  column: TextColumn,
  row: ExploreRow,
  unit: Unit,
  lang: Language,
): string | undefined {
  const { comparison, age } = row
  const { change, pace, published } = comparison
  const write = (low: number, high: number) =>
    changeText({ low, high }, comparison, unit, lang, 'short', true)
  switch (column) {
    case 'change':
      return published === undefined ? undefined : write(published, published)
    case 'range': {
      const printed = change && printedChange(change, comparison)
      return printed && write(printed.low, printed.high)
    }
    case 'ratio':
      return comparison.ratio && factorText(comparison.ratio, lang)
    case 'pace': {
      const printed = pace && printedPace(pace, comparison)
      return printed && write(printed.low, printed.high)
    }
    case 'age':
      return age === undefined ? undefined : ageText(age, lang)
  }
}

/** How many times the earlier figure is the later one? "×1,17 đến 1,2", "≥ ×2,5" without an upper end. */
function factorText(ratio: Interval, lang: Language): string {
  const exact = ratio.low === ratio.high
  const { low, high } = exact
    ? { low: nearest(ratio.low), high: nearest(ratio.high) }
    : roundOutward(ratio)
  const first = `×${numberText(low, lang)}`
  if (high === Infinity) return `≥${NBSP}${first}`
  return exact ? first : `${first} ${TO[lang]} ${numberText(high, lang)}`
}
