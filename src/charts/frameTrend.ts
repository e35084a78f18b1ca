import type { MilestoneMark } from './milestoneStaircase'
import { trendEvidence, type EvidenceMark } from './trendEvidence'
import type { TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import { trendPoints, type TrendPoint } from './TrendPoint'
import { trendScale } from './trendScale'
import { trendTargets, type TrendTarget } from './trendTargets'

/** What a trend shows, and the axes that hold all of it. */
export interface FramedTrend {
  readonly frame: TrendFrame
  readonly points: readonly TrendPoint[]
  readonly evidence: readonly EvidenceMark[]
  readonly milestones: readonly MilestoneMark[]
  readonly targets: readonly TrendTarget[]
}

/** Where do the axes of a trend stand? Enough for handles over its time axis; no label is placed. */
export function frameTrend(input: TrendInput): FramedTrend {
  const points = trendPoints(input)
  const evidence = trendEvidence(input)
  const targets = trendTargets(
    input.mode === 'index' ? [] : input.targets,
    points.map(({ time }) => time),
  )
  return { ...trendScale(input, { points, evidence, targets }), points, evidence, targets }
}
