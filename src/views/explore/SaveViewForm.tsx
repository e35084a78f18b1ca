import { useId, useRef, useState } from 'react'
import { LONGEST_VIEW_NAME } from '@/domain/saved/SavedView'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import type { SavedWords } from '@/wording/SavedWords'
import { today } from './today'

interface SaveViewFormProps {
  readonly words: SavedWords
  readonly href: string
  readonly onSaid: (text: string) => void
}

/** Gives the present screen a name and saves it. */
export function SaveViewForm({ words, href, onSaid }: SaveViewFormProps) {
  const save = useSavedViewsStore((store) => store.save)
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [id, hintId] = [useId(), useId()]
  const submit = () => {
    const outcome = save(name, href, today(new Date()))
    onSaid(outcome.done ? words.saved(outcome.view.name) : words.notSaved[outcome.why])
    setWrong(!outcome.done)
    if (outcome.done) setName('')
    else field.current?.focus()
  }
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={id}>{words.save.label}</label>
      <div className="saved-fields">
        <input
          id={id}
          ref={field}
          value={name}
          maxLength={LONGEST_VIEW_NAME}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={hintId}
          onChange={({ target }) => {
            setName(target.value)
            setWrong(false)
          }}
        />
        <button type="submit" className="button button-primary">
          {words.save.action}
        </button>
      </div>
      <small id={hintId}>{words.save.hint}</small>
    </form>
  )
}
