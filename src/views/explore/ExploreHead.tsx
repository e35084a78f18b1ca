import { useRef } from 'react'
import { FACETS, type FacetName } from '@/domain/explore/Facet'
import { toggleValue } from '@/domain/explore/toggleValue'
import { Icon } from '@/ui/Icon'
import { facetValueText } from '@/wording/facetValueText'
import type { Explorer } from './Explorer'
import { WordsField } from './WordsField'

interface ExploreHeadProps {
  readonly explorer: Explorer
  /** What the words sought were read as, in a sentence. */
  readonly readAs?: string | undefined
}

/** The title of the screen, what is filtered by, and the field for words. */
export function ExploreHead({ explorer, readAs }: ExploreHeadProps) {
  const { reader, words } = explorer
  return (
    <header className="explore-head">
      <h1>{reader.words.titles.explore}</h1>
      <Chips explorer={explorer} />
      <div className="explore-words">
        <WordsField explorer={explorer} />
        {readAs !== undefined && <p className="explore-read-as">{readAs}</p>}
      </div>
      <noscript>
        <p className="explore-no-scripts">{words.noScripts}</p>
      </noscript>
    </header>
  )
}

/** Every filter that is on; a press takes it away. */
function Chips({ explorer }: { readonly explorer: Explorer }) {
  const { reader, words, inquiry, ask } = explorer
  const { filter, text } = inquiry
  const list = useRef<HTMLUListElement>(null)
  // The chip that had the focus goes: what follows it takes it, or the field for words.
  const removed = (place: number) => {
    requestAnimationFrame(() => {
      const chips = list.current?.querySelectorAll<HTMLElement>('.chip') ?? []
      const next = chips[Math.min(place, chips.length - 1)]
      ;(next ?? document.querySelector<HTMLElement>('.words-field input'))?.focus()
    })
  }
  const on = FACETS.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })))
  if (on.length === 0 && text === '') return <p className="explore-lead">{words.lead}</p>
  const called = (name: FacetName, value: string) =>
    facetValueText(name, value, reader.index, reader.lang)
  return (
    <div className="chips">
      <ul aria-label={words.chips.label} ref={list}>
        {text !== '' && (
          <Chip
            label={words.chips.text(text)}
            name={words.chips.remove(words.chips.text(text))}
            onRemove={() => {
              ask({ text: '' })
              removed(0)
            }}
          />
        )}
        {on.map(({ name, value }, place) => (
          <Chip
            key={`${name} ${value}`}
            label={called(name, value)}
            name={words.chips.remove(`${words.facets[name]}: ${called(name, value)}`)}
            onRemove={() => {
              ask({ filter: toggleValue(filter, name, value) })
              removed(text === '' ? place : place + 1)
            }}
          />
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          ask({ filter: {}, text: '' })
        }}
      >
        {words.chips.clear}
      </button>
    </div>
  )
}

interface ChipProps {
  readonly label: string
  readonly name: string
  readonly onRemove: () => void
}

function Chip({ label, name, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" className="chip" aria-label={name} onClick={onRemove}>
        {label} <Icon name="close" size={10} />
      </button>
    </li>
  )
}
