import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Address } from './Address'
import { useAddressStore } from './addressStore'
import { formatAddress } from './formatAddress'

/** The address a page was drawn for; absent where it was not drawn before it ran. */
export const DrawnAddress = createContext<Address | undefined>(undefined)

const now = () => useAddressStore.getState().address

/** Nothing is drawn a second time where the link asks for just what was drawn. */
function atFirst(drawn: Address | undefined): Address {
  const asked = now()
  return drawn && formatAddress(drawn) !== formatAddress(asked) ? drawn : asked
}

/**
 * The address of the screen. A drawn page is brought to life with the address it was drawn for,
 * and takes the selection of its link right after, before anything is painted.
 */
export function useAddress(): Address {
  const drawn = useContext(DrawnAddress)
  return useSyncExternalStore(useAddressStore.subscribe, now, () => atFirst(drawn))
}
