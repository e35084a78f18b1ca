import { memo } from 'react'
import { checkOf } from '@/domain/explore/checkOf'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Checked } from '@/domain/explore/Inquiry'
import { checkWordsFor } from '@/wording/checkWordsFor'
import { CheckChoice } from './CheckChoice'
import { CheckedMoment } from './CheckedMoment'
import { CrossChecks } from './CrossChecks'
import type { Explorer } from './Explorer'
import { PointsInQuestion } from './PointsInQuestion'
import { useShownCheck } from './useShownCheck'
import '@/ui/styles/check-section.css'

interface CheckSectionProps {
  readonly explorer: Explorer
  /** Every row there is, filtered out or not. */
  readonly all: readonly ExploreRow[]
}

/** What the sources say of one moment, and whether figures that should agree do. */
export const CheckSection = memo(function CheckSection({ explorer, all }: CheckSectionProps) {
  const { reader, inquiry, ask } = explorer
  const words = checkWordsFor(reader.lang)
  const { check } = inquiry
  const { section, heading, willMove } = useShownCheck(check)
  const lay = (moment: Checked | undefined) => {
    willMove()
    ask({ check: moment })
  }
  return (
    <section id="check" className="check" aria-labelledby="check-heading" ref={section}>
      <div className="check-head">
        <h2 id="check-heading" tabIndex={-1} ref={heading}>
          {words.heading}
        </h2>
        <CheckChoice explorer={explorer} words={words} />
      </div>
      {check ? (
        <CheckedMoment
          reader={reader}
          words={words}
          check={checkOf(reader.index, check)}
          onLay={lay}
          onStep={(day) => {
            ask({ check: { ...check, day } })
          }}
        />
      ) : (
        <PointsInQuestion explorer={explorer} words={words} all={all} onLay={lay} />
      )}
      <CrossChecks reader={reader} words={words} onLay={lay} />
    </section>
  )
})
