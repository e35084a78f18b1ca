import type { Language } from '@/domain/Bilingual'
import type { Verdict } from '@/domain/Comparison'
import type { PairGroup } from '@/domain/explore/pairGroups'
import type { FigureParts } from '@/wording/figureParts'
import type { ShareCourse } from './shareStaff'

/** What the picture of a page says where its address is shared. Data only; nothing is placed. */
export interface ShareCard {
  /** A few words above: the theme. */
  readonly kicker: string
  readonly title: string
  readonly body: SharePair | SharePairs | ShareCounts
  /** The end of the picture: how new the figures are, and that nobody official speaks. */
  readonly foot: { readonly data: string; readonly independent: string }
}

/** Two figures that face each other, and what they come to. */
export interface SharePair {
  readonly kind: 'pair'
  readonly sides: { readonly then: ShareSide; readonly now: ShareSide }
  /** What the small course between the two is drawn from. */
  readonly course: ShareCourse
  readonly verdict: Verdict
  /** The verdict in its short words. */
  readonly chip: string
  /** What must be said of the verdict, in words: the range that holds zero, a dispute, a target. */
  readonly note: string
}

/** One side of a pair: its day, and the figure or the words that stand for none. */
export interface ShareSide {
  readonly date: string
  readonly figure?: FigureParts
  /** "tranh chấp", where the sources disagree about the figure. */
  readonly disputed?: string
  /** "chưa tìm thấy số", in place of a figure. */
  readonly missing?: string
}

/** Rows of one unit on one axis, each with its two figures. */
export interface SharePairs {
  readonly kind: 'pairs'
  readonly lang: Language
  /** "đến 10/10/2024": every figure is the latest by its day. */
  readonly days: { readonly then: string; readonly now: string }
  /** What the axis is made from; its pairs are the rows, in their order. */
  readonly group: PairGroup
  /** "triệu", in which the axis counts; empty where it counts in ones. */
  readonly scale: string
  readonly rows: readonly SharePairRow[]
}

export interface SharePairRow {
  readonly name: string
  readonly then: FigureParts
  readonly now: FigureParts
  readonly verdict: Verdict
  /** The verdict in its shortest words. */
  readonly label: string
}

/** Numbers with their names, under a sentence where there is one. */
export interface ShareCounts {
  readonly kind: 'counts'
  readonly lead?: string
  readonly counts: readonly ShareCount[]
}

export interface ShareCount {
  readonly number: string
  readonly name: string
  /** The shape beside the name, where verdicts are counted. */
  readonly verdict?: Verdict
}
