import type { Address } from './Address'
import { parseAddress } from './parseAddress'

/** A link to one of our own screens. */
export interface OwnLink {
  readonly address: Address
  /** The part of the screen it names, with its `#`; empty for none. */
  readonly hash: string
  /** The claim it shows the evidence of, beside the screen it stands on. */
  readonly evidence?: string
}

/** The own link an event happened on; undefined for any other place, and for downloads. */
export function linkOf(target: EventTarget | null): OwnLink | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  const ours = link && !link.target && !link.hasAttribute('download')
  if (!ours || link.origin !== window.location.origin) return undefined
  const { evidence } = link.dataset
  const here = link.pathname === window.location.pathname
  if (here && link.hash !== '' && evidence === undefined) return undefined
  if (link.pathname.startsWith('/data/')) return undefined
  const address = parseAddress(link.pathname + link.search)
  return { address, hash: link.hash, ...(evidence === undefined ? {} : { evidence }) }
}
