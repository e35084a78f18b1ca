import { useEffect } from 'react'
import type { SourceOrder } from '@/state/Address'

/**
 * Brings the source that the address names (`#source-12`) into view, also where it stands in a
 * fold. The browser cannot do this alone: the register is drawn after the page has loaded.
 */
export function useSoughtSource(order: SourceOrder): void {
  useEffect(() => {
    const show = () => {
      const { hash } = window.location
      const row = /^#source-\d+$/.test(hash) ? document.getElementById(hash.slice(1)) : null
      if (!row) return
      for (let fold = row.closest('details'); fold; fold = parentFold(fold)) fold.open = true
      row.scrollIntoView()
      row.focus({ preventScroll: true })
    }
    show()
    window.addEventListener('hashchange', show)
    return () => {
      window.removeEventListener('hashchange', show)
    }
  }, [order])
}

function parentFold(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null
}
