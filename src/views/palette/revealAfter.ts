/** Unfolds and shows the place a link names, once the address names it: it may stand in a fold. */
export function revealAfter(href: string): void {
  const reveal = () => {
    const place = document.getElementById(href.replace(/^.*#/, ''))
    const fold = place?.closest('details')
    if (fold) fold.open = true
    const show = () => {
      place?.scrollIntoView({ block: 'center' })
    }
    show()
    place?.focus({ preventScroll: true })
    // What was unfolded grows in the next frame, and the browser then scrolls by as much.
    requestAnimationFrame(() => requestAnimationFrame(show))
  }
  window.addEventListener('hashchange', reveal, { once: true })
}
