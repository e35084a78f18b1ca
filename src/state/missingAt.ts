import type { Address } from './Address'
import { pathOfPlace } from './formatAddress'

/** An address that looks like one of ours and has no page: the screen that says so. */
export function missingAt(address: Address): Address {
  return { ...address, place: { view: 'not-found', path: pathOfPlace(address.place) } }
}
