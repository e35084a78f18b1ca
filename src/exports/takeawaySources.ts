import type { Source } from '@/domain/Source'
import type { Takeaway } from './Takeaway'

/** Sources by their register numbers, ascending; without numbers, all behind the rows. */
export function takeawaySources(
  { rows, index }: Takeaway,
  numbers: readonly number[] = rows.flatMap(({ sources }) => sources),
): readonly Source[] {
  const asked = new Set(numbers)
  return index.dataset.sources
    .filter(({ number }) => asked.has(number))
    .toSorted((a, b) => a.number - b.number)
}
