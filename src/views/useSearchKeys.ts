import { useEffect } from 'react'

/** Where a slash is a letter like any other. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/** How near the palette is: about to be asked for, or asked for. */
export type PaletteWish = 'near' | 'open'

/** Opens search at Ctrl K or ⌘ K anywhere, and at a slash outside of what is typed into. */
export function useSearchKeys(onWish: (wish: PaletteWish) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      const held = ctrlKey || metaKey
      const typing = target instanceof Element && target.closest(FIELDS)
      if (altKey || !(held ? key === 'k' : key === '/' && !typing)) return
      event.preventDefault()
      onWish('open')
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [onWish])
}
