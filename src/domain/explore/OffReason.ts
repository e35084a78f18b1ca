import type { Kind } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import type { ChartKind, Inquiry, Measure, ScaleName } from './Inquiry'

/** Why a way of drawing some rows would mislead, or cannot be. */
export type OffReason =
  /** No row is drawn. */
  | { readonly why: 'none' }
  /** More rows than can be read. */
  | { readonly why: 'many'; readonly most: number; readonly count: number }
  /** No row has a figure; no row has a second one to go with it. */
  | { readonly why: 'empty' }
  | { readonly why: 'pairless' }
  /** Pairs show figures as they are; what follows from them stands beside them. */
  | { readonly why: 'figures' }
  /** Two units on one axis; the kinds of both, or the one kind where only the unit differs. */
  | { readonly why: 'units'; readonly kinds: readonly Kind[] }
  /** So many rows are of kinds without ratios. */
  | { readonly why: 'kind'; readonly kinds: readonly Kind[]; readonly count: number }
  /** No row has a figure on or before the base day. */
  | { readonly why: 'base'; readonly day: Day }
  /** There is no ratio to, and no logarithm of, a figure that may be 0. */
  | { readonly why: 'zero' }
  /** Nothing compares with the figure of the base day. */
  | { readonly why: 'alone' }
  /** Changes may be negative: they have no logarithm. */
  | { readonly why: 'signed' }
  /** One row is so much larger that another would lie on the zero line. */
  | { readonly why: 'apart' }

/** A choice of how to draw, and why it is off where it is. */
export interface Offer<Choice> {
  readonly choice: Choice
  readonly off?: OffReason
}

/** Every choice there is: charts; measures of the chart drawn; scales of its measure. */
export interface ChartOffers {
  readonly charts: readonly Offer<ChartKind>[]
  readonly measures: readonly Offer<Measure>[]
  readonly scales: readonly Offer<ScaleName>[]
}

/** A way of drawing. */
export type ChartWay = Pick<Inquiry, 'chart' | 'measure' | 'scale'>
