import type { Address } from './Address'
import { formatAddress } from './formatAddress'

/** The address of another screen, keeping the language and the days; nothing else is carried. */
export function hrefToPlace(address: Address, place: Address['place']): string {
  const { language, then, now, known } = address
  return formatAddress({
    language,
    place,
    then,
    now,
    ...(known !== undefined && { known }),
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
  change: Partial<Omit<Address, 'evidence' | 'known'>> & {
    readonly evidence?: string | undefined
    readonly known?: string | undefined
  },
): string {
  return formatAddress(addressWith(address, change))
}

/** The same as an address instead of its text. */
export function addressWith(
  address: Address,
  change: Partial<Omit<Address, 'evidence' | 'known'>> & {
    readonly evidence?: string | undefined
    readonly known?: string | undefined
  },
): Address {
  const { evidence, known, ...rest } = { ...address, ...change }
  return {
    ...rest,
    ...(known !== undefined && { known }),
    ...(evidence !== undefined && { evidence }),
  }
}
