import { useState } from 'react'
import type { Explorer } from './Explorer'

/** The field for words; the table follows each letter. */
export function WordsField({ explorer }: { readonly explorer: Explorer }) {
  const { words, inquiry, ask } = explorer
  // What is typed may end in a space, which no address keeps.
  const [typed, setTyped] = useState(inquiry.text)
  const shown = plain(typed) === inquiry.text ? typed : inquiry.text
  return (
    <label className="words-field" data-needs-scripts>
      <span className="visually-hidden">{words.search.label}</span>
      <input
        type="search"
        value={shown}
        placeholder={words.search.label}
        title={words.search.hint}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value)
          ask({ text: plain(target.value) }, 'slide')
        }}
      />
    </label>
  )
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
