import type { Language } from '@/domain/Bilingual'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import type { UiWords } from '@/wording/UiWords'
import type { Drawings } from './Drawing'

/** Addresses of screens, made by the view so that parts need not know how addresses work. */
interface Links {
  readonly overview: string
  readonly sources: string
  readonly method: string
  readonly indicator: (id: string) => string
  /** The claims of one moment of an indicator side by side. */
  readonly check: (id: string, day: Day) => string
  /** One comparison to stand in a page of others. */
  readonly embed: (id: string) => string
  readonly source: (number: number) => string
  /** This screen with the evidence of a claim open. */
  readonly evidence: (claimId: string) => string
  /** This screen for another pair of days. */
  readonly period: (then: Day, now: Day) => string
}

/** A screen a folded list leads to. */
export interface FoldedLink {
  readonly href: string
  readonly name: string
}

/** Who reads: the language, the words, the dataset, the chosen days and the way to other screens. */
export interface Reader {
  readonly lang: Language
  readonly words: UiWords
  readonly index: DatasetIndex
  readonly then: Day
  readonly now: Day
  readonly links: Links
  /** Links to what a theme's folded list leaves out, for readers without scripts; at build only. */
  readonly folded?: (theme: string) => readonly FoldedLink[]
  /** The charts of this page as the build drew them; without them every chart is drawn live. */
  readonly drawings?: Drawings
}
