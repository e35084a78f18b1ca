import type { Fault } from '@/data/Fault'
import { LIST_NAMES } from '@/data/datasetFiles'
import type { Placed, RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

/** Each entry whose `key` was already used by an earlier one. */
function repeated<T extends object>(entries: readonly Placed<T>[], key: keyof T & string): Fault[] {
  const first = new Map<unknown, string>()
  return entries.flatMap((entry) => {
    const value = entry.value[key]
    const before = first.get(value)
    if (before === undefined) {
      first.set(value, entry.path)
      return []
    }
    const message = `Expected a ${key} used once, found ${JSON.stringify(value)} in ${before} too.`
    return [faultAt(entry, key, message)]
  })
}

function repeatedIn(entry: Placed<unknown>, key: string, list: readonly string[]): Fault[] {
  const twice = list.find((item, at) => list.indexOf(item) !== at)
  return twice === undefined
    ? []
    : [faultAt(entry, key, `Expected each entry once, found "${twice}" twice.`)]
}

/** Ids, source numbers and source addresses are used once; lists name each entry once. */
export function duplicateFaults({ lists, indicators }: RawDataset): Fault[] {
  return [
    ...LIST_NAMES.flatMap((name) => repeated<{ readonly id: string }>(lists[name], 'id')),
    ...repeated(lists.sources, 'number'),
    ...repeated(lists.sources, 'url'),
    ...lists.milestones.flatMap((entry) => {
      return repeatedIn(entry, 'indicators', entry.value.indicators)
    }),
    ...indicators.flatMap((indicator) => [
      ...repeated(indicator.claims, 'id'),
      ...repeated(indicator.disputes, 'id'),
      ...repeatedIn(indicator, 'related', indicator.value.related ?? []),
      ...indicator.claims.flatMap((claim) => {
        return repeatedIn(claim, 'contradicts', claim.value.contradicts ?? [])
      }),
    ]),
  ]
}
