import type { Address } from './Address'
import { formatAddress } from './formatAddress'

/** The address of another screen, keeping the language and the days; nothing else is carried. */
export function hrefToPlace(address: Address, place: Address['place']): string {
  const { language, then, now } = address
  return formatAddress({
    language,
    place,
    then,
    now,
    mode: 'value',
    extent: 'all',
    unfolded: [],
    order: 'occasion',
    disputedOnly: false,
  })
}

/** The address of this screen with something changed; `evidence: undefined` closes the drawer. */
export function hrefWith(
  address: Address,
  change: Partial<Omit<Address, 'evidence'>> & { readonly evidence?: string | undefined },
): string {
  return formatAddress(addressWith(address, change))
}

/** The same as an address instead of its text. */
export function addressWith(
  address: Address,
  change: Partial<Omit<Address, 'evidence'>> & { readonly evidence?: string | undefined },
): Address {
  const { evidence, ...rest } = { ...address, ...change }
  return evidence === undefined ? rest : { ...rest, evidence }
}
