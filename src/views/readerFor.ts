import type { DatasetIndex } from '@/domain/indexDataset'
import { nearestWithin } from '@/domain/nearestWithin'
import type { Address } from '@/state/Address'
import { hrefToPlace, hrefWith } from '@/state/hrefs'
import type { Reader } from '@/ui/Reader'
import type { UiWords } from '@/wording/UiWords'

/** What every part of a screen reads with, from the address and the dataset. */
export function readerFor(index: DatasetIndex, words: UiWords, address: Address): Reader {
  // Days beyond all figures say nothing more than the first and the last of them.
  const first = index.days[0] ?? index.dataset.day
  // A month's figure stands at its last day, which may come after the day it was published.
  const newest = index.days.at(-1) ?? first
  const last = newest > index.dataset.day ? newest : index.dataset.day
  return {
    lang: address.language,
    words,
    index,
    then: nearestWithin(address.then, first, last),
    now: nearestWithin(address.now, first, last),
    links: {
      overview: hrefToPlace(address, { view: 'overview' }),
      sources: hrefToPlace(address, { view: 'sources' }),
      method: hrefToPlace(address, { view: 'method' }),
      indicator: (id) => hrefToPlace(address, { view: 'indicator', id }),
      source: (number) => `${hrefToPlace(address, { view: 'sources' })}#source-${number}`,
      evidence: (claimId) => hrefWith(address, { evidence: claimId }),
      period: (then, now) => hrefWith(address, { then, now, evidence: undefined }),
    },
    ...(address.evidence === undefined ? {} : { evidence: address.evidence }),
  }
}
