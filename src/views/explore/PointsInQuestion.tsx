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
  const disputed = useMemo(() => disputedPointsOf(rows), [rows])
  const contradicted = useMemo(() => contradictedPointsOf(index, rows), [index, rows])
  const everywhere = useMemo(
    () => [...disputedPointsOf(all), ...contradictedPointsOf(index, all)].length,
    [index, all],
  )
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
      {shown < everywhere && (
        <p className="check-filtered">
          {words.filtered(shown, everywhere)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              ask({ filter: {}, text: '' })
            }}
          >
            {words.unfilter(everywhere)}
          </button>
        </p>
      )}
    </>
  )
}
