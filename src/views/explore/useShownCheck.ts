import { type RefObject, useEffect, useRef } from 'react'
import type { Checked } from '@/domain/explore/Inquiry'

interface ShownCheck {
  readonly section: RefObject<HTMLElement | null>
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** What is shown will change at the person's own wish: what they pressed may go with it. */
  readonly willMove: () => void
}

/**
 * Brings the claims of a moment into sight when they are asked for from elsewhere on the screen,
 * and keeps the focus in the section where the button that was pressed is gone. A link that was
 * opened with a moment stays at its top.
 */
export function useShownCheck(check: Checked | undefined): ShownCheck {
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const expected = useRef(false)
  const before = useRef(check?.indicator)
  const shown = check?.indicator
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    const within = section.current?.contains(document.activeElement) === true
    const calledFor = shown !== undefined && !within
    if (expected.current || calledFor) {
      if (!expected.current) section.current?.scrollIntoView()
      heading.current?.focus({ preventScroll: !expected.current })
    }
    expected.current = false
  }, [shown])
  return {
    section,
    heading,
    willMove: () => {
      expected.current = true
    },
  }
}
