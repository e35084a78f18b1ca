import type { Address } from './Address'
import { formatInquiry } from './formatInquiry'
import { parseInquiry } from './parseInquiry'

/** An address with what is asked of the analyst's screen as that screen understands it. */
export function understood(address: Address): Address {
  const { place } = address
  if (!('asked' in place)) return address
  return { ...address, place: { ...place, asked: formatInquiry(parseInquiry(place.asked)) } }
}
