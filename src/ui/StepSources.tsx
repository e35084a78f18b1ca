import type { ChartStep } from '@/domain/explore/chartSteps'
import { stepPoints } from '@/domain/explore/stepPoints'
import { figureText } from '@/wording/figureText'
import type { Reader } from './Reader'
import { SourceRefs } from './SourceRefs'

interface StepSourcesProps {
  readonly reader: Reader
  readonly step: ChartStep
}

/** The source numbers of a stop in a chart: of its point, or of both figures of its pair. */
export function StepSources({ reader, step }: StepSourcesProps) {
  const { indicator } = step.row
  const unit = reader.index.unitOf(indicator)
  return stepPoints(step).map((point) => (
    <SourceRefs
      key={point.day}
      reader={reader}
      claims={point.claims}
      figure={figureText(point, indicator, unit, reader.lang)}
    />
  ))
}
