import { useState } from 'react'
import type { Language } from '@/domain/Bilingual'
import { droppedWords } from '@/wording/droppedWords'
import { Icon } from './Icon'

interface DroppedNoteProps {
  readonly lang: Language
  /** What was left out, each as it stood in the link. */
  readonly dropped: readonly string[]
}

/** Says which parts of a link were left out; nothing where all of it was of use. */
export function DroppedNote({ lang, dropped }: DroppedNoteProps) {
  const [closed, setClosed] = useState<readonly string[]>()
  if (dropped.length === 0 || closed?.join() === dropped.join()) return null
  const words = droppedWords[lang]
  return (
    <div className="dropped-note" role="status">
      <div className="page">
        <p>
          {words.title}{' '}
          {dropped.map((each) => (
            <code key={each}>{each}</code>
          ))}
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={() => {
            setClosed(dropped)
          }}
        >
          <Icon name="close" size={12} />
        </button>
      </div>
    </div>
  )
}
