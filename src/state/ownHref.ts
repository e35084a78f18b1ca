import type { Address } from './Address'
import { formatAddress } from './formatAddress'
import { formatInquiry } from './formatInquiry'
import { parseAddress } from './parseAddress'
import { parseInquiry } from './parseInquiry'

/** Begins with one slash: two, or one and a backslash, lead to another host. */
const OWN = /^\/(?![/\\])/

/** What is asked of the analyst's screen, as that screen understands it. */
function placeWritten({ place }: Address): Address['place'] {
  if (place.view !== 'explore') return place
  return { ...place, asked: formatInquiry(parseInquiry(place.asked)) }
}

/**
 * An address as we write it, if it is that of a screen of ours; undefined for another site, for
 * what would run, for paths we have no screen for, and for parts that stand in pages of others.
 */
export function ownHref(href: string): string | undefined {
  if (!OWN.test(href)) return undefined
  const address = parseAddress(href)
  const { view } = address.place
  if (view === 'not-found' || view === 'embed') return undefined
  return formatAddress({ ...address, place: placeWritten(address) })
}
