import type { Page } from '@/data/pageQuery'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { nearestWithin } from '@/domain/nearestWithin'
import type { Address } from '@/state/Address'
import { hrefToPlace, hrefWith } from '@/state/hrefs'
import { claimAnchor } from '@/ui/claimAnchor'
import type { FoldedLink, Reader } from '@/ui/Reader'
import type { UiWords } from '@/wording/UiWords'
import type { BuildTime } from './BuildTime'

/** Charts that came with a page were drawn for its default selection and show no other. */
function isAsDrawn({ then, now, mode, extent }: Address): boolean {
  const period = then === defaultPeriod.then && now === defaultPeriod.now
  return period && mode === 'value' && extent === 'all'
}

function indicatorOf(claimId: string): string {
  return claimId.split('/')[0] ?? ''
}

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
      source: (number) => `${hrefToPlace(address, { view: 'sources' })}#source-${number}`,
      // Followed here it opens the drawer; anywhere else it leads to the claim's own place.
      evidence: (claimId) => {
        const page = hrefToPlace(address, { view: 'indicator', id: indicatorOf(claimId) })
        return `${page}#${claimAnchor(claimId)}`
      },
      period: (then, now) => hrefWith(address, { then, now, evidence: undefined }),
    },
    ...(build && { folded: foldedLinks(build, address) }),
    ...(isAsDrawn(address) && { drawings: build?.drawings ?? { find: (key) => drawings[key] } }),
  }
}
