import { milliseconds, verdict } from './amounts'
import type { Answered, ExploreCosts } from './measureExplore'
import { median } from './median'

/** Most milliseconds of scripting: of half of the answers, and of nearly all. */
const MEDIAN = 16
const NEARLY_ALL = 50
/** Most megabytes of heap. */
const HEAP = 150

/** So many of a hundred values lie at or below this one. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0
}

/** What the analyst's screen costs with the huge dataset. */
export function exploreTable({ keys, facets, frames, heap }: ExploreCosts): string[][] {
  const answers = (what: string, all: readonly Answered[]) => {
    const [rows, whole] = [all.map((each) => each.rows), all.map((each) => each.whole)]
    const [half, most] = [median(rows), percentile(rows, 95)]
    return [
      [`${what}, median`, milliseconds(half), verdict(half, MEDIAN, `${MEDIAN} ms scripting`)],
      [
        `${what}, 95 %`,
        milliseconds(most),
        verdict(most, NEARLY_ALL, `${NEARLY_ALL} ms scripting`),
      ],
      [`${what}, chart and checks too, median`, milliseconds(median(whole)), ''],
    ]
  }
  return [
    ['Explore, 2,000 indicators, 100,000 claims', 'measured', 'bound'],
    ...answers('A key in the search', keys),
    ...answers('A press on a facet', facets),
    ['A frame while scrolling, 95 %', milliseconds(percentile(frames, 95)), ''],
    ['JavaScript heap', `${heap.toFixed(0)} MB`, verdict(heap, HEAP, `${HEAP} MB`)],
  ]
}
