import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Lets a drawing scale to a printed page, where nothing can be measured anew: an SVG with a view
 * box can. ECharts takes the view box away at every redraw, so it is given just before printing.
 */
export function usePrintedWhole(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const prepare = () => {
      const svg = element.current?.querySelector('svg')
      const [width, height] = ['width', 'height'].map((name) => svg?.getAttribute(name))
      svg?.setAttribute('viewBox', `0 0 ${width} ${height}`)
    }
    window.addEventListener('beforeprint', prepare)
    return () => {
      window.removeEventListener('beforeprint', prepare)
    }
  }, [element])
}
