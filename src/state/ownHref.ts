import { formatAddress } from './formatAddress'
import { parseAddress } from './parseAddress'
import { understood } from './understood'

/** Begins with one slash: two, or one and a backslash, lead to another host. */
const OWN = /^\/(?![/\\])/

/**
 * An address as we write it, if it is that of a screen of ours; undefined for another site, for
 * what would run, for paths we have no screen for, and for parts that stand in pages of others.
 */
export function ownHref(href: string): string | undefined {
  if (!OWN.test(href)) return undefined
  const address = parseAddress(href)
  const { view } = address.place
  if (view === 'not-found' || view.startsWith('embed')) return undefined
  return formatAddress(understood(address))
}
