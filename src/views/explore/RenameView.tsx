import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { LONGEST_VIEW_NAME, type SavedView } from '@/domain/saved/SavedView'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import type { SavedWords } from '@/wording/SavedWords'

interface RenameViewProps {
  readonly words: SavedWords
  readonly view: SavedView
  readonly onSaid: (text: string) => void
  readonly onOver: () => void
}

/** A field for a new name, in the place of the old one; Escape leaves the old one. */
export function RenameView({ words, view, onSaid, onOver }: RenameViewProps) {
  const rename = useSavedViewsStore((store) => store.rename)
  const [name, setName] = useState(view.name)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.select()
  }, [])
  const submit = () => {
    const outcome = rename(view.id, name)
    onSaid(outcome.done ? words.rename.done(outcome.view.name) : words.notSaved[outcome.why])
    setWrong(!outcome.done)
    if (outcome.done) onOver()
    else field.current?.focus()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Only the field is left; the panel around it stays open.
    event.stopPropagation()
    onOver()
  }
  return (
    <form
      className="saved-fields saved-rename"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <input
        ref={field}
        value={name}
        maxLength={LONGEST_VIEW_NAME}
        autoComplete="off"
        aria-label={words.rename.label(view.name)}
        aria-invalid={wrong}
        onKeyDown={leave}
        onChange={({ target }) => {
          setName(target.value)
          setWrong(false)
        }}
      />
      <button type="submit" className="button button-small" onKeyDown={leave}>
        {words.rename.keep}
      </button>
      <button type="button" className="link-button" onKeyDown={leave} onClick={onOver}>
        {words.rename.cancel}
      </button>
    </form>
  )
}
