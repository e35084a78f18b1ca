import { memo } from 'react'
import type { Comparison } from '@/domain/Comparison'
import { chipText, terseChipText } from '@/wording/chipText'
import type { Reader } from './Reader'
import { sameShown } from './sameReading'
import { VerdictMark } from './VerdictMark'

interface VerdictChipProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly large?: boolean
  /** On a phone, without the ratio. */
  readonly terse?: boolean
}

/** The verdict of a comparison in its short words, with its shape. */
export const VerdictChip = memo(function VerdictChip(props: VerdictChipProps) {
  const { reader, comparison, large, terse } = props
  const { lang, index } = reader
  const unit = index.unitOf(comparison.indicator)
  const chip = chipText(comparison, unit, lang)
  return (
    <span className={large ? 'verdict verdict-large' : 'verdict'} data-verdict={comparison.verdict}>
      <VerdictMark verdict={comparison.verdict} />
      {terse ? (
        <>
          <span className="desktop-only">{chip}</span>
          <span className="phone-only">{terseChipText(comparison, unit, lang)}</span>
        </>
      ) : (
        <span>{chip}</span>
      )}
    </span>
  )
}, sameShown)
