import type { ChartStep } from '@/domain/explore/chartSteps'
import { figureText } from '@/wording/figureText'
import type { Reader } from './Reader'
import { SourceRefs } from './SourceRefs'

interface StepSourcesProps {
  readonly reader: Reader
  readonly step: ChartStep
}

/** The source numbers of a stop in a chart: of its point, or of both figures of its pair. */
export function StepSources({ reader, step: { row, at } }: StepSourcesProps) {
  const { from, to, indicator } = row.comparison
  const unit = reader.index.unitOf(indicator)
  const pair = from === to ? [from] : [from, to]
  const points = (at ? [at.measured.point] : pair).filter((point) => point !== undefined)
  return points.map((point) => (
    <SourceRefs
      key={point.day}
      reader={reader}
      claims={point.claims}
      figure={figureText(point, indicator, unit, reader.lang)}
    />
  ))
}
