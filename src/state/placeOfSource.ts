import { isDivided, partOfNumber } from '@/domain/registerParts'
import type { Summary } from '@/domain/Summary'
import type { Place } from './Address'

/** The screen a source of a dataset stands on: the register, or the part of it that holds it. */
export function placeOfSource(summary: Summary, number: number): Place {
  return isDivided(summary) ? { view: 'sources', part: partOfNumber(number) } : { view: 'sources' }
}
