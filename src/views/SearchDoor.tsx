import { type MouseEvent, useState } from 'react'
import type { Address } from '@/state/Address'
import { hrefToPlace } from '@/state/hrefs'
import { Notice } from '@/ui/Notice'
import type { UiWords } from '@/wording/UiWords'
import { partOf } from './loadPart'
import { usePart } from './usePart'
import { type PaletteWish, useSearchKeys } from './useSearchKeys'

/** Drawn here: the other icons come with what needs them. */
const SIGN = (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M11 11l4.2 4.2M12.2 7a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 0 1 10.4 0" />
  </svg>
)

interface SearchDoorProps {
  readonly words: UiWords
  readonly address: Address
}

/**
 * The way to search from every screen: opens the palette, whose code is fetched once it is pointed
 * at, focused or asked for by its keys. Without scripts it leads to the analyst's table.
 */
export function SearchDoor({ words, address }: SearchDoorProps) {
  const [wish, setWish] = useState<PaletteWish>()
  const palette = usePart('palette', wish !== undefined)
  useSearchKeys(setWish)
  const near = () => setWish((before) => before ?? 'near')
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setWish('open')
  }
  return (
    <>
      <a
        className="search-door"
        href={hrefToPlace(address, { view: 'explore', asked: '' })}
        // Named, so that it is not followed as a link within the app.
        target="_self"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={press}
        onPointerEnter={near}
        onFocus={near}
      >
        {SIGN}
        <span>{words.search}</span>
      </a>
      {palette.failed && wish === 'open' && (
        <Notice words={words} text={words.failure.offline} onRetry={palette.retry} />
      )}
      {wish !== undefined &&
        partOf('palette', {
          words,
          address,
          isOpen: wish === 'open',
          onClose: () => setWish('near'),
        })}
    </>
  )
}
