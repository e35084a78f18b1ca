import type { Comparison } from '@/domain/Comparison'
import { verdictText } from '@/wording/verdictText'
import type { Reader } from './Reader'
import { VerdictMark } from './VerdictMark'

interface VerdictChipProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly large?: boolean
}

/** The verdict of a comparison in its short words, with its shape. */
export function VerdictChip({ reader, comparison, large = false }: VerdictChipProps) {
  const unit = reader.index.unitOf(comparison.indicator)
  const { chip } = verdictText(comparison, unit, reader.lang)
  return (
    <span className={large ? 'verdict verdict-large' : 'verdict'} data-verdict={comparison.verdict}>
      <VerdictMark verdict={comparison.verdict} />
      <span>{chip}</span>
    </span>
  )
}
