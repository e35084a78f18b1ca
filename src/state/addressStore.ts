import { create } from 'zustand'
import type { Address } from './Address'
import { formatAddress, pathOfPlace } from './formatAddress'
import { missingAt } from './missingAt'
import { parseAddress } from './parseAddress'
import { forgetWaiting, here, type HistoryStep, writeHistory } from './writeHistory'

/** Fetches what a screen needs; undefined where all of it is at hand. Never fails. */
export type Prepare = (address: Address) => Promise<unknown> | undefined

interface AddressStore {
  readonly address: Address
  /** The link the person came by, as it was written; empty once they have gone on from here. */
  readonly cameBy: string
  /** The screen on its way, while what it needs is fetched. */
  readonly coming: Address | undefined
  /** Paths of places the host has no page for: their data is not asked for again. */
  readonly absent: readonly string[]
  /** The host has no page for where the person is. */
  readonly isMissing: () => void
  readonly prepare: Prepare
  readonly prepareWith: (prepare: Prepare) => void
  /**
   * Goes to another screen once what it needs is there: address, title and figures change
   * together. `replace` and `slide` leave no step for Back; a later call overtakes an earlier one.
   */
  readonly go: (address: Address, how?: HistoryStep, onThere?: () => void) => void
  /** How often the person came to another screen by a link; each time it starts at its top. */
  readonly arrivals: number
  readonly arrive: () => void
  /** Takes the address the browser shows (Back and Forward). */
  readonly read: () => void
}

type Get = () => AddressStore
type Set = (change: Partial<AddressStore>) => void

/** Commits to a screen once what it needs is there; a later wish overtakes an earlier one. */
function whenReady(get: Get, set: Set, address: Address, commit: () => void): void {
  const ready = get().prepare(address)
  set({ coming: ready && address })
  if (!ready) {
    commit()
    return
  }
  void ready.then(() => {
    if (get().coming !== address) return
    set({ coming: undefined })
    commit()
  })
}

/** The address a link asks for, or the screen that says there is no such page. */
function askedBy(get: Get, href: string): Address {
  const address = parseAddress(href)
  return get().absent.includes(pathOfPlace(address.place)) ? missingAt(address) : address
}

/** Where the person is, kept in step with the browser's history. */
export const useAddressStore = create<AddressStore>()((set, get) => ({
  address: parseAddress(here()),
  cameBy: here(),
  coming: undefined,
  absent: [],
  isMissing: () => {
    const { address, absent } = get()
    set({ address: missingAt(address), absent: [...absent, pathOfPlace(address.place)] })
  },
  prepare: () => undefined,
  prepareWith: (prepare) => {
    set({ prepare })
  },
  go: (wished, how = 'push', onThere) => {
    const href = formatAddress(wished)
    const address = askedBy(get, href)
    whenReady(get, set, address, () => {
      writeHistory(href, how)
      set({ address, cameBy: '' })
      onThere?.()
    })
  },
  arrivals: 0,
  arrive: () => {
    set({ arrivals: get().arrivals + 1 })
  },
  read: () => {
    forgetWaiting()
    const address = askedBy(get, here())
    whenReady(get, set, address, () => {
      set({ address, cameBy: here() })
    })
  },
}))
