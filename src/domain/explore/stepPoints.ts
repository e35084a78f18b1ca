import type { Point } from '@/domain/Series'
import type { ChartStep } from './chartSteps'

/** The points a stop of a chart shows: its own, or both figures of its pair, each once. */
export function stepPoints({ row, at }: ChartStep): readonly Point[] {
  if (at) return [at.measured.point]
  const { from, to } = row.comparison
  return [...new Set([from, to])].filter((point) => point !== undefined)
}
