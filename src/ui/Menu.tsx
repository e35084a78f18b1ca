import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface MenuProps {
  readonly label: string
  readonly children: ReactNode
}

/** A list that opens below its label and closes on a choice, on Escape and on a press outside. */
export function Menu({ label, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current
      if (!element?.open) return
      const inside = event.target instanceof Node && element.contains(event.target)
      if (event instanceof KeyboardEvent && event.key === 'Escape') {
        element.open = false
        element.querySelector('summary')?.focus()
      }
      const chosen = event.type === 'click' && inside && event.target instanceof Element
      if (chosen && event.target.closest('a')) element.open = false
      if (event.type === 'pointerdown' && !inside) element.open = false
    }
    const events = ['keydown', 'click', 'pointerdown']
    for (const name of events) document.addEventListener(name, close)
    return () => {
      for (const name of events) document.removeEventListener(name, close)
    }
  }, [])
  return (
    <details className="menu" ref={details}>
      <summary>
        {label} <Icon name="chevron-down" size={12} />
      </summary>
      {children}
    </details>
  )
}
