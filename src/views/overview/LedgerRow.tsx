import { memo } from 'react'
import { lastDay } from '@/domain/calendar'
import type { Comparison } from '@/domain/Comparison'
import type { Day } from '@/domain/Moment'
import type { Point } from '@/domain/Series'
import { sourceCount } from '@/domain/sourceCount'
import type { Target } from '@/domain/Target'
import { Age } from '@/ui/Age'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { sameShown } from '@/ui/sameReading'
import { Staff } from '@/ui/Staff'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { briefText } from '@/wording/briefText'
import { pointDateText } from '@/wording/pointDateText'
import { targetShortText } from '@/wording/targetText'

/** One indicator: its figure THEN, its course, its figure NOW and what can be said of the change. */
export function LedgerRow({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { indicator, from, to, verdict } = comparison
  const { lang, links, words } = reader
  const series = reader.index.seriesOf(indicator)
  const alone = verdict === 'no-newer'
  return (
    <div role="row" className={`ledger-row ledger-${verdict}`} data-indicator={indicator.id}>
      <div role="rowheader" className="ledger-name">
        <a href={links.indicator(indicator.id)}>
          <Unbroken text={indicator.name[lang]} />
        </a>
        {indicator.qualifier !== undefined && <small>{indicator.qualifier[lang]}</small>}
      </div>
      <div role="cell" className="ledger-then">
        <DatedFigure
          reader={reader}
          comparison={comparison}
          point={from}
          on={comparison.then}
          absent={words.ledger.notPublished}
        />
      </div>
      <div className="ledger-staff" aria-hidden="true">
        <Staff reader={reader} comparison={comparison} />
      </div>
      <div role="cell" className="ledger-now">
        <DatedFigure
          reader={reader}
          comparison={comparison}
          point={alone ? undefined : to}
          on={comparison.now}
          absent={alone ? words.ledger.notPublishedAgain : words.ledger.notPublished}
        />
      </div>
      <div role="cell" className="ledger-verdict">
        <VerdictChip reader={reader} comparison={comparison} terse />
        <span className="ledger-notes">
          <RowNotes
            reader={reader}
            comparison={comparison}
            target={nextTarget(reader, comparison)}
          />
          {series.points.length > 0 && (
            <a className="desktop-only" href={links.indicator(indicator.id)}>
              {words.ledger.figures(
                series.points.length,
                sourceCount(series.points.flatMap(({ claims }) => claims)),
              )}
            </a>
          )}
        </span>
      </div>
    </div>
  )
}

interface DatedFigureProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly point: Point | undefined
  readonly on: Day
  readonly absent: string
}

function DatedFigure({ reader, comparison, point, on, absent }: DatedFigureProps) {
  if (point === undefined) return <span className="none">{absent}</span>
  return (
    <>
      <Figure reader={reader} indicator={comparison.indicator} point={point} />
      <small className="ledger-date">
        {pointDateText(point, reader.lang)} <Age reader={reader} point={point} on={on} />
      </small>
    </>
  )
}

/** The first target that is not over on the earlier day. */
function nextTarget({ index }: Reader, { indicator, then }: Comparison): Target | undefined {
  return index.targetsOf(indicator).find(({ due }) => due === undefined || lastDay(due) >= then)
}

interface RowNotesProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly target: Target | undefined
}

const RowNotes = memo(function RowNotes({ reader, comparison, target }: RowNotesProps) {
  const { words, index, lang } = reader
  const { indicator } = comparison
  const contradicted = indicator.claims.some(
    (claim) => claim.evidenceOnly && claim.contradicts.length > 0,
  )
  const unit = index.unitOf(indicator)
  const brief = briefText(comparison, unit, lang)
  return (
    <>
      {brief !== undefined && <span className="desktop-only">{brief}</span>}
      {comparison.disputed && <DisputeSign words={words.ledger.disputed} />}
      {contradicted && <DisputeSign words={words.ledger.contradicted} />}
      {target !== undefined && (
        <span className="target-note desktop-only">
          <span className="diamond-sample" aria-hidden="true" />
          {targetShortText(target, indicator, unit, lang)}
        </span>
      )}
    </>
  )
}, sameShown)
