import { useMemo } from 'react'
import {
  contradictedPointsOf,
  disputedPointsOf,
  type PointInQuestion,
} from '@/domain/explore/disputedPointsOf'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Checked } from '@/domain/explore/Inquiry'
import type { CheckWords } from '@/wording/CheckWords'
import type { Explorer } from './Explorer'
import { PointList } from './PointList'

interface PointsInQuestionProps {
  readonly explorer: Explorer
  readonly words: CheckWords
  readonly all: readonly ExploreRow[]
  readonly onLay: (moment: Checked) => void
}

/** The moments of the rows shown that are worth a look: disputed, or contradicted from outside. */
export function PointsInQuestion({ explorer, words, all, onLay }: PointsInQuestionProps) {
  const { reader, answer, ask } = explorer
  const { index } = reader
  const { rows } = answer
  const everywhere = useMemo(
    () => ({ disputed: disputedPointsOf(all), contradicted: contradictedPointsOf(index, all) }),
    [index, all],
  )
  const total = [...everywhere.disputed, ...everywhere.contradicted].length
  const kept = useMemo(() => new Set(rows.map(({ indicator }) => indicator)), [rows])
  const isKept = ({ indicator }: PointInQuestion) => kept.has(indicator)
  const disputed = everywhere.disputed.filter(isKept)
  const contradicted = everywhere.contradicted.filter(isKept)
  const shown = [...disputed, ...contradicted].length
  const lists: readonly (readonly [string, readonly PointInQuestion[]])[] = [
    [words.disputed, disputed],
    [words.contradicted, contradicted],
  ]
  return (
    <>
      <p className="check-lead">{words.lead}</p>
      {shown === 0 && <p>{words.none}</p>}
      <div className="check-lists">
        {lists.map(
          ([title, points]) =>
            points.length > 0 && (
              <div key={title}>
                <h3>{title}</h3>
                <PointList explorer={explorer} words={words} points={points} onLay={onLay} />
              </div>
            ),
        )}
      </div>
      {shown < total && (
        <p className="check-filtered">
          {words.filtered(shown, total)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              ask({ filter: {}, text: '' })
            }}
          >
            {words.unfilter(total)}
          </button>
        </p>
      )}
    </>
  )
}
