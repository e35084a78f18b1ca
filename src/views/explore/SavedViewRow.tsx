import { useEffect, useRef, useState } from 'react'
import type { Language } from '@/domain/Bilingual'
import type { SavedView } from '@/domain/saved/SavedView'
import { hrefWith } from '@/state/hrefs'
import { ownHref } from '@/state/ownHref'
import { parseAddress } from '@/state/parseAddress'
import type { SavedWords } from '@/wording/SavedWords'
import { RenameView } from './RenameView'

interface SavedViewRowProps {
  readonly words: SavedWords
  readonly view: SavedView
  readonly lang: Language
  /** The address of the present screen. */
  readonly present: string
  /** It was deleted and brought back: the keyboard goes on from here. */
  readonly isBack: boolean
  readonly onSaid: (text: string) => void
  readonly onRemove: () => void
}

/** One saved view: the way to it, its name, and its end. */
export function SavedViewRow(props: SavedViewRowProps) {
  const { words, view, lang, present, isBack, onSaid, onRemove } = props
  const [renaming, setRenaming] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const renamer = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isBack) link.current?.focus()
  }, [isBack])
  // Whoever has changed the language since goes on reading in it.
  const href = hrefWith(parseAddress(view.href), { language: lang })
  const isHere = href === ownHref(present)
  if (renaming) {
    return (
      <li>
        <RenameView
          words={words}
          view={view}
          onSaid={onSaid}
          onOver={() => {
            setRenaming(false)
            // The button stands again once this is drawn.
            requestAnimationFrame(() => renamer.current?.focus())
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <a ref={link} href={href} aria-current={isHere ? 'page' : undefined}>
        <bdi>{view.name}</bdi>
        <small>
          {words.list.savedOn(view.savedOn)}
          {isHere && <span className="saved-here">{words.list.here}</span>}
        </small>
      </a>
      <button
        ref={renamer}
        type="button"
        className="link-button"
        aria-label={words.rename.of(view.name)}
        onClick={() => {
          setRenaming(true)
        }}
      >
        {words.rename.action}
      </button>
      <button
        type="button"
        className="link-button"
        aria-label={words.remove.of(view.name)}
        onClick={onRemove}
      >
        {words.remove.action}
      </button>
    </li>
  )
}
