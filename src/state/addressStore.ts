import { create } from 'zustand'
import type { Address } from './Address'
import { formatAddress } from './formatAddress'
import { parseAddress } from './parseAddress'

interface AddressStore {
  readonly address: Address
  /** Goes to another screen; `replace` leaves no step for Back. */
  readonly go: (address: Address, how?: 'push' | 'replace') => void
  /** How often the person came to another screen by a link; each time it starts at its top. */
  readonly arrivals: number
  readonly arrive: () => void
  /** Takes the address the browser shows (Back, Forward, first load). */
  readonly read: () => void
}

/** Marks a step of the history made here: Back from it stays on our screens. */
const withinMark = { within: true }

/** Whether Back from here leads to one of our own screens. */
export function cameFromWithin(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'within' in state
}

/** Where the person is, kept in step with the browser's history. */
export const useAddressStore = create<AddressStore>()((set) => ({
  address: parseAddress(here()),
  go: (address, how = 'push') => {
    const href = formatAddress(address)
    if (how === 'replace') window.history.replaceState(window.history.state, '', href)
    else if (href !== here()) window.history.pushState(withinMark, '', href)
    set({ address: parseAddress(href) })
  },
  arrivals: 0,
  arrive: () => {
    set(({ arrivals }) => ({ arrivals: arrivals + 1 }))
  },
  read: () => {
    set({ address: parseAddress(here()) })
  },
}))

function here(): string {
  // At build time there is no window: the page is then drawn for the address it is given.
  return typeof window === 'undefined' ? '/' : window.location.pathname + window.location.search
}
