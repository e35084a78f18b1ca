import { useEffect, useRef } from 'react'
import type { SavedWords } from '@/wording/SavedWords'

/** Milliseconds a deleted view can be brought back, longer while the person is at it. */
const PATIENCE = 8000

interface UndoRemovalProps {
  readonly words: SavedWords
  readonly name: string
  readonly onUndo: () => void
  readonly onOver: () => void
}

/** Brings back what was just deleted. The button that deleted is gone, so the keyboard comes here. */
export function UndoRemoval({ words, name, onUndo, onOver }: UndoRemovalProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    const timer = setInterval(() => {
      if (button.current?.matches(':focus, :hover') !== true) onOver()
    }, PATIENCE)
    return () => {
      clearInterval(timer)
    }
  }, [onOver])
  return (
    <button
      ref={button}
      type="button"
      className="button button-small saved-undo"
      aria-label={words.remove.undoOf(name)}
      onClick={onUndo}
    >
      {words.remove.undo}
    </button>
  )
}
