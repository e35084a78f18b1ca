import type { Page } from '@/data/pageQuery'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { indicatorOfClaim } from '@/domain/indicatorOfClaim'
import { nearestWithin } from '@/domain/nearestWithin'
import type { Address } from '@/state/Address'
import { hrefToPlace, hrefWith } from '@/state/hrefs'
import { placeOfSource } from '@/state/placeOfSource'
import { claimAnchor } from '@/ui/claimAnchor'
import type { FoldedLink, Reader } from '@/ui/Reader'
import type { UiWords } from '@/wording/UiWords'
import type { BuildTime } from './BuildTime'

function foldedLinks({ folded }: BuildTime, address: Address) {
  return (theme: string): readonly FoldedLink[] =>
    folded(theme).map(({ id, name }) => ({
      href: hrefToPlace(address, { view: 'indicator', id }),
      name: name[address.language],
    }))
}

/** What every part of a screen reads with, from the address and the page's data. */
export function readerFor(
  { index, drawings }: Page,
  words: UiWords,
  address: Address,
  build?: BuildTime,
): Reader {
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
      check: (id, day) => hrefToPlace(address, { view: 'explore', asked: `check=${id}/${day}` }),
      embed: (id) => hrefToPlace(address, { view: 'embed', id }),
      source: (number) =>
        `${hrefToPlace(address, placeOfSource(index.summary, number))}#source-${number}`,
      // Followed here it opens the drawer; anywhere else it leads to the claim's own place.
      evidence: (claimId) => {
        // A claim's place is the same whatever days are compared.
        const place = { view: 'indicator', id: indicatorOfClaim(claimId) } as const
        const page = hrefToPlace({ ...address, ...defaultPeriod }, place)
        return `${page}#${claimAnchor(claimId)}`
      },
      period: (then, now) => hrefWith(address, { then, now, evidence: undefined }),
    },
    ...(build && { folded: foldedLinks(build, address) }),
    // A key names the selection its chart was drawn for, so no other one can find it.
    drawings: build?.drawings ?? { find: (key) => drawings[key] },
  }
}
