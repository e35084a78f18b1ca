import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Reader } from '@/ui/Reader'

/** An indicator of the reader's dataset; one that is not there is a mistake of the test. */
export function indicatorOf({ index }: Reader, id: string): Indicator {
  const indicator = index.indicators.get(id)
  if (indicator === undefined) throw new Error(`The dataset has no indicator ${id}`)
  return indicator
}

/** The comparison of one indicator between the reader's days. */
export function comparisonOf(reader: Reader, id: string): Comparison {
  const { index, then, now } = reader
  const indicator = indicatorOf(reader, id)
  return compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator))
}
