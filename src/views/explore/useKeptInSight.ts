import { type RefObject, useEffect } from 'react'

/** How far below the top of the page an element begins, in pixels. */
function topOf(element: Element): number {
  return Math.round(element.getBoundingClientRect().top + window.scrollY)
}

/**
 * What does a person look at, who has scrolled so far? The control that is used, while it is in
 * sight; else the table, once its beginning is scrolled past or a cell of it has the focus.
 */
function lookedAt(body: HTMLElement, scrolled: number): Element | undefined {
  const table = body.querySelector('.explore-table')
  const focused = document.activeElement
  if (focused && focused !== document.body && body.contains(focused)) {
    if (table?.contains(focused)) return table
    const top = topOf(focused) - scrolled
    if (top >= 0 && top < window.innerHeight) return focused
  }
  return table && topOf(table) < scrolled ? table : undefined
}

/**
 * Where something above grows or shrinks (a chart with more rows, a note), what is looked at stays
 * where it is: the page is scrolled by as much.
 */
export function useKeptInSight(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let kept: { readonly element: Element; readonly top: number } | undefined
    let scrolled = window.scrollY
    const note = () => {
      scrolled = window.scrollY
      const element = body.current ? lookedAt(body.current, scrolled) : undefined
      kept = element && { element, top: topOf(element) }
    }
    const observer = new ResizeObserver(() => {
      if (kept?.element.isConnected === true) {
        const moved = topOf(kept.element) - kept.top
        // A page that became too short for where it stood was scrolled back already.
        const end = document.documentElement.scrollHeight - window.innerHeight
        const stood = window.scrollY < end ? window.scrollY : Math.max(scrolled, window.scrollY)
        if (moved !== 0) window.scrollTo({ top: stood + moved, behavior: 'instant' })
      }
      note()
    })
    observer.observe(document.body)
    document.addEventListener('focusin', note)
    window.addEventListener('scroll', note, { passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', note)
      window.removeEventListener('scroll', note)
    }
  }, [body])
}
