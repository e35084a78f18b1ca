import { create } from 'zustand'
import type { Address } from './Address'
import { formatAddress } from './formatAddress'
import { parseAddress } from './parseAddress'

interface AddressStore {
  readonly address: Address
  /** Goes to another screen; `replace` leaves no step for Back. */
  readonly go: (address: Address, how?: 'push' | 'replace') => void
  /** Takes the address the browser shows (Back, Forward, first load). */
  readonly read: () => void
}

/** Where the person is, kept in step with the browser's history. */
export const useAddressStore = create<AddressStore>()((set) => ({
  address: parseAddress(here()),
  go: (address, how = 'push') => {
    const href = formatAddress(address)
    if (how === 'replace') window.history.replaceState(null, '', href)
    else if (href !== here()) window.history.pushState(null, '', href)
    set({ address: parseAddress(href) })
  },
  read: () => {
    set({ address: parseAddress(here()) })
  },
}))

function here(): string {
  // At build time there is no window: the page is then drawn for the address it is given.
  return typeof window === 'undefined' ? '/' : window.location.pathname + window.location.search
}
