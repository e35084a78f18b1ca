import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Point, Series } from '@/domain/Series'
import type { Source } from '@/domain/Source'
import type { Target } from '@/domain/Target'
import type { ChartPalette } from './ChartPalette'
import type { ValueAxis } from './ValueAxis'

/** Everything the enlarged drawing of one disputed point depends on. */
export interface DisputeInput {
  readonly series: Series
  /** The disputed point. */
  readonly point: Point
  readonly unit: Unit
  readonly targets: readonly Target[]
  readonly findSource: (id: string) => Source | undefined
  readonly lang: Language
  readonly palette: ChartPalette
  /** Size of the drawing in pixels. */
  readonly width: number
  readonly height: number
  readonly compact: boolean
  /** The vertical axis of the trend beside it, so that both read alike; else its own. */
  readonly axis?: ValueAxis
}
