import { useState } from 'react'
import type { PointInQuestion } from '@/domain/explore/disputedPointsOf'
import type { Checked } from '@/domain/explore/Inquiry'
import { Unbroken } from '@/ui/Unbroken'
import type { CheckWords } from '@/wording/CheckWords'
import { intervalText } from '@/wording/intervalText'
import { pointDateText } from '@/wording/pointDateText'
import type { Explorer } from './Explorer'

interface PointListProps {
  readonly explorer: Explorer
  readonly words: CheckWords
  readonly points: readonly PointInQuestion[]
  readonly onLay: (moment: Checked) => void
}

/** As many as are taken in at a glance; the others are one press away. */
const MOST_POINTS = 8

/** Moments in question, a button each: which indicator, when, its range, how many claims. */
export function PointList({ explorer, words, points, onLay }: PointListProps) {
  const [whole, setWhole] = useState(false)
  const { index, lang } = explorer.reader
  const left = points.slice(MOST_POINTS).length
  const { moreValues, fewerValues } = explorer.words
  return (
    <>
      <ul className="point-list" data-needs-scripts>
        {points.slice(0, whole ? undefined : MOST_POINTS).map(({ indicator, point }) => {
          return (
            <li key={`${indicator.id} ${point.startDay} ${point.day}`}>
              <button
                type="button"
                onClick={() => {
                  onLay({ indicator: indicator.id, day: point.day })
                }}
              >
                <b>
                  <Unbroken text={indicator.name[lang]} />
                </b>{' '}
                <span>{pointDateText(point, lang)}</span>{' '}
                <span className="number">
                  {intervalText(point.interval, indicator, index.unitOf(indicator), lang)}
                </span>{' '}
                <span>{words.statements(point.claims.length)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="link-button"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole)
          }}
        >
          {whole ? fewerValues : moreValues(left)}
        </button>
      )}
    </>
  )
}
