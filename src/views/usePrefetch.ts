import { useEffect } from 'react'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { addressWith } from '@/state/hrefs'
import { linkOf } from '@/state/linkOf'
import { parseAddress } from '@/state/parseAddress'

/** What tells that a person is about to follow a link. */
const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches what a screen needs as soon as its link is pointed at, focused or touched, so that it
 * is there when the link is followed. `data-prepare` names a screen that a control may lead to.
 */
export function usePrefetch(): void {
  useEffect(() => {
    for (const sign of SIGNS) document.addEventListener(sign, prefetch, { passive: true })
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, prefetch)
    }
  }, [])
}

function prefetch({ target }: Event): void {
  const address = sought(target)
  const { address: here, prepare } = useAddressStore.getState()
  if (address?.language === here.language) void prepare(address)
}

function sought(target: EventTarget | null): Address | undefined {
  const link = linkOf(target)
  if (link?.evidence !== undefined) {
    return addressWith(useAddressStore.getState().address, { evidence: link.evidence })
  }
  if (link) return link.address
  const control = target instanceof Element ? target.closest('[data-prepare]') : null
  const href = control?.getAttribute('data-prepare')
  return href ? parseAddress(href) : undefined
}
