import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Indicator } from '@/domain/Indicator'
import type { ChartPalette } from './ChartPalette'

/** Everything a drawing of pairs depends on. */
export interface PairsInput {
  readonly rows: readonly ExploreRow[]
  readonly unitOf: (indicator: Indicator) => Unit
  readonly lang: Language
  readonly palette: ChartPalette
  /** Width of the drawing in pixels; its height follows from the rows. */
  readonly width: number
  /** On a phone: the name over its line, the change under it, no columns. */
  readonly compact: boolean
  /** The row to ring. */
  readonly active?: ExploreRow
}
