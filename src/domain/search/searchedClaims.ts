import type { Claim } from '@/domain/Claim'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { SearchedClaims } from './Searchable'

/** The claims of each indicator in turn, the newest first, with the passages that say them. */
export function searchedClaims(
  { dataset, sources }: DatasetIndex,
  add: (text: string) => number,
): SearchedClaims {
  const list = dataset.indicators.flatMap(({ claims }) => claims.toSorted(newestFirst))
  const publishers = new Map(
    [...sources].map(([id, { publisher }]): [string, number] => [id, add(publisher)]),
  )
  const none = add('')
  return {
    list,
    phrases: Uint32Array.from(list, ({ stated }) => add(stated)),
    publishers: Uint32Array.from(list, ({ source }) => publishers.get(source) ?? none),
    cautions: Uint32Array.from(list, ({ caution }) =>
      caution ? add(`${caution.vi}\n${caution.en}`) : none,
    ),
  }
}

function newestFirst(one: Claim, other: Claim): number {
  const [own, others] = [momentOf(one), momentOf(other)]
  if (own === others) return 0
  return own < others ? 1 : -1
}

/** Only to order claims: a month stands before its own days. */
function momentOf({ asOf, period }: Claim): string {
  return asOf ?? String(period?.end)
}
