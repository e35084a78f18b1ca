import type { Point, Series } from '@/domain/Series'
import { rebase } from '@/domain/rebase'
import type { TrendMode } from './TrendInput'

/**
 * Why a mode would mislead: `kind` (shares, scores and ranks have no ratio), `zero` (no ratio to
 * or from 0), `base` (no earlier figure to measure against), `single` (nothing compares with it).
 */
type ModeReason = 'kind' | 'zero' | 'base' | 'single'

/** Whether a way of drawing is possible, and if not, why. */
export interface ModeChoice {
  readonly mode: TrendMode
  readonly possible: boolean
  readonly reason?: ModeReason
}

function choice(mode: TrendMode, reason: ModeReason | undefined): ModeChoice {
  return reason === undefined ? { mode, possible: true } : { mode, possible: false, reason }
}

function hasRatios({ indicator: { kind } }: Series): boolean {
  return kind === 'stock' || kind === 'flow' || kind === 'rate'
}

function indexReason(series: Series, from: Point | undefined): ModeReason | undefined {
  if (!hasRatios(series)) return 'kind'
  if (from === undefined) return 'base'
  const index = rebase(series, from)
  if (index === undefined) return 'zero'
  return index.points.length < 2 ? 'single' : undefined
}

function logReason(series: Series): ModeReason | undefined {
  if (!hasRatios(series)) return 'kind'
  if (series.points.some(({ interval }) => interval.low <= 0)) return 'zero'
  return series.points.length < 2 ? 'single' : undefined
}

/** Which ways of drawing a series are honest? The plain one always is. */
export function trendModes(series: Series, from: Point | undefined): ModeChoice[] {
  return [
    choice('value', undefined),
    choice('index', indexReason(series, from)),
    choice('log', logReason(series)),
  ]
}
