import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Opens a dialog over the page for as long as it stands: focus moves in and stays, and returns to
 * where it was. A press that begins and ends on the page behind it closes it.
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  // Closed before it is taken away, or the focus would be lost with it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return undefined
    // The dialog itself is hit only outside its content: on the page behind it.
    let pressed: EventTarget | null = null
    const press = (event: PointerEvent) => {
      pressed = event.target
    }
    const closeOutside = (event: MouseEvent) => {
      // The second click of a double click begins before the dialog is there.
      if (event.target === element && pressed === element) close.current()
    }
    element.showModal()
    element.addEventListener('pointerdown', press)
    element.addEventListener('click', closeOutside)
    return () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('click', closeOutside)
      element.close()
    }
  }, [])
  return dialog
}
