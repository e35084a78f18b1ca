import { useMemo } from 'react'
import { usePage } from '@/data/usePage'
import type { Address } from '@/state/Address'
import type { UiWords } from '@/wording/UiWords'
import { PaletteDialog } from './palette/PaletteDialog'
import { readerFor } from './readerFor'
import '@/ui/styles/palette-sheet.css'

interface OpenPaletteProps {
  readonly words: UiWords
  readonly address: Address
  /** Until it is asked for, only what it searches is fetched. */
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Search and the ways to every screen, over any of them. */
export default function OpenPalette({ words, address, isOpen, onClose }: OpenPaletteProps) {
  const { language, known } = address
  // On a page that stands as it was known, nothing known later is found.
  const { page, error, retry } = usePage(
    language,
    known === undefined ? 'search' : `known-${known}`,
  )
  const reader = useMemo(() => page && readerFor(page, words, address), [page, words, address])
  if (!isOpen) return null
  return (
    <PaletteDialog
      words={words}
      address={address}
      reader={reader}
      failed={error !== null}
      onRetry={retry}
      onClose={onClose}
    />
  )
}
