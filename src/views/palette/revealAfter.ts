/** Unfolds and shows the place a link names, once the address names it: it may stand in a fold. */
export function revealAfter(href: string): void {
  const reveal = () => {
    const place = document.getElementById(href.replace(/^.*#/, ''))
    const fold = place?.closest('details')
    if (fold) fold.open = true
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }
  window.addEventListener('hashchange', reveal, { once: true })
}
