import { useEffect } from 'react'
import { useAddressStore } from './addressStore'
import { pathOfPlace } from './formatAddress'
import { addressWith } from './hrefs'
import { linkOf } from './linkOf'

/**
 * Makes plain links work without loading the page anew, and follows Back and Forward. Every way
 * to a screen is an ordinary link, so it can also be opened in a new tab or copied.
 */
export function useNavigation(): void {
  useEffect(() => {
    const { read } = useAddressStore.getState()
    // Before React: a screen that still stands as it was drawn has links too.
    document.addEventListener('click', follow, true)
    window.addEventListener('popstate', read)
    return () => {
      document.removeEventListener('click', follow, true)
      window.removeEventListener('popstate', read)
    }
  }, [])
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = linkOf(event.target)
  if (link === undefined) return
  const { address: before, go, arrive } = useAddressStore.getState()
  // In a page of others every link opens a page of its own (see the base of such a document).
  if (before.place.view.startsWith('embed')) return
  // Another language is another page: its words and its data are not here.
  if (link.address.language !== before.language) return
  event.preventDefault()
  if (link.evidence !== undefined) {
    // From one piece of evidence to the next is no new step: Back closes the drawer.
    const leafing = before.evidence !== undefined
    go(addressWith(before, { evidence: link.evidence }), leafing ? 'replace' : 'push')
    return
  }
  const moved = pathOfPlace(before.place) !== pathOfPlace(link.address.place)
  go(link.address, 'push', () => {
    if (link.hash !== '') showPlace(link.hash)
    else if (moved) arrive()
  })
}

/** The place a hash names is shown once the screen stands. */
function showPlace(hash: string): void {
  requestAnimationFrame(() => {
    window.location.replace(hash)
  })
}
