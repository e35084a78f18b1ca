import type { Claim } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'

/** What is told of an option beside the list, where there is no figure to show. */
interface OptionNote {
  readonly kicker: string
  readonly title: string
  readonly lines: readonly string[]
}

/** One thing the palette leads to. */
export interface PaletteOption {
  /** Unique in the palette, and its element's id. */
  readonly id: string
  readonly icon: 'indicator' | 'phrase' | 'place' | 'milestone' | 'source'
  readonly href: string
  /** The text that what is sought is marked in. */
  readonly label: string
  /** At the right, quietly; an indicator shows its figure there. */
  readonly aside?: string
  /** What the preview is about: an indicator, what a claim says of it, or only words. */
  readonly indicator?: Indicator
  readonly claim?: Claim
  readonly note?: () => OptionNote
}

/** Options of one sort. */
export interface PaletteGroup {
  readonly title: string
  /** How many there are of the sort, also where not all are shown. */
  readonly count?: string
  readonly options: readonly PaletteOption[]
}
