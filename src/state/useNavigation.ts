import { useEffect } from 'react'
import { useAddressStore } from './addressStore'
import { parseAddress } from './parseAddress'

/**
 * Makes plain links work without loading the page anew, and follows Back and Forward. Every way
 * to a screen is an ordinary link, so it can also be opened in a new tab or copied.
 */
export function useNavigation(): void {
  useEffect(() => {
    const { go, arrive, read } = useAddressStore.getState()
    const follow = (event: MouseEvent) => {
      const link = ownLink(event)
      if (link === undefined) return
      event.preventDefault()
      const before = useAddressStore.getState().address
      const next = parseAddress(link.pathname + link.search)
      // From one piece of evidence to the next is no new step: Back closes the drawer.
      const leafing = before.evidence !== undefined && next.evidence !== undefined
      go(next, leafing ? 'replace' : 'push')
      const moved = JSON.stringify(before.place) !== JSON.stringify(next.place)
      if (link.hash !== '') showPlace(link.hash)
      else if (moved) arrive()
    }
    document.addEventListener('click', follow)
    window.addEventListener('popstate', read)
    return () => {
      document.removeEventListener('click', follow)
      window.removeEventListener('popstate', read)
    }
  }, [])
}

/** The link of a click that leads to one of our own screens; undefined for any other click. */
function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const ours = link && !link.target && !link.hasAttribute('download')
  if (!ours || link.origin !== window.location.origin) return undefined
  const here = link.pathname === window.location.pathname
  if ((here && link.hash !== '') || link.pathname.startsWith('/data/')) return undefined
  return link
}

/** The place a hash names is shown once the screen stands. */
function showPlace(hash: string): void {
  requestAnimationFrame(() => {
    window.location.replace(hash)
  })
}
