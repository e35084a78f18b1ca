import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { Address } from '@/state/Address'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { useModal } from '@/ui/useModal'
import { paletteWordsFor } from '@/wording/paletteWordsFor'
import type { UiWords } from '@/wording/UiWords'
import { moved } from './moved'
import { paletteContent } from './paletteContent'
import { PaletteFoot } from './PaletteFoot'
import { PaletteList } from './PaletteList'
import { PalettePreview } from './PalettePreview'

interface PaletteDialogProps {
  readonly words: UiWords
  readonly address: Address
  /** Absent until what is searched is here. */
  readonly reader: Reader | undefined
  readonly failed: boolean
  readonly onRetry: () => void
  readonly onClose: () => void
}

const LIST = 'palette-list'

/**
 * The palette: a field, what it finds, and a look at what is chosen. The focus stays in the field;
 * arrows choose, Tab goes to the next group, Enter opens.
 */
export function PaletteDialog(props: PaletteDialogProps) {
  const { words, address, reader, failed, onRetry, onClose } = props
  const dialog = useModal(onClose)
  const own = paletteWordsFor(address.language)
  const [text, setText] = useState('')
  const [place, choose] = useState(0)
  const content = useMemo(
    () => reader && paletteContent({ reader, address, words: own }, text),
    [reader, address, own, text],
  )
  const options = content?.groups.flatMap((group) => group.options) ?? []
  const chosen = options[place]
  const chosenId = chosen?.id
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !content) return
    if (event.key === 'Enter') document.getElementById(chosenId ?? '')?.click()
    const next = moved(event, place, content.groups)
    if (next === undefined) return
    event.preventDefault()
    choose(next)
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={own.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="palette-sheet">
        <div className="palette-field">
          <Icon name="search" size={17} />
          <input
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={LIST}
            aria-activedescendant={chosenId}
            aria-autocomplete="list"
            aria-label={words.search}
            placeholder={words.search}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              choose(0)
            }}
            onKeyDown={press}
          />
          <p role="status">{content?.count !== undefined && own.results(content.count)}</p>
          <button type="button" className="palette-close" aria-label={own.close} onClick={onClose}>
            <kbd>Esc</kbd>
            <Icon name="close" size={16} />
          </button>
        </div>
        {!reader && !failed && <div className="loading-line" />}
        {!reader && failed && (
          <div className="palette-said" role="alert">
            <p>{words.failure.offline}</p>
            <button type="button" className="button button-primary" onClick={onRetry}>
              {words.failure.retry}
            </button>
          </div>
        )}
        {reader && content && (
          <>
            {content.count === 0 && <p className="palette-said">{own.nothing(text.trim())}</p>}
            <div className="palette-body">
              <PaletteList
                id={LIST}
                label={own.title}
                reader={reader}
                content={content}
                chosen={chosenId}
                onChoose={(id) => {
                  choose(options.findIndex((option) => option.id === id))
                }}
                onFollow={onClose}
              />
              {chosen && <PalettePreview reader={reader} option={chosen} />}
            </div>
            <PaletteFoot words={own} readAs={content.readAs} />
          </>
        )}
      </div>
    </dialog>
  )
}
