import type { SpanAxis } from '@/charts/SpanAxis'
import type { Check, CheckLine } from '@/domain/explore/Check'
import { ClaimFigure } from '@/ui/ClaimFigure'
import type { Reader } from '@/ui/Reader'
import { StatedPhrase } from '@/ui/StatedPhrase'
import { StripTrack } from '@/ui/StripTrack'
import type { CheckWords } from '@/wording/CheckWords'
import { intervalText } from '@/wording/intervalText'
import { lineNotes } from '@/wording/lineNotes'
import { saidWhenText } from '@/wording/saidWhenText'

interface CheckRowProps {
  readonly reader: Reader
  readonly words: CheckWords
  readonly check: Check
  readonly line: CheckLine
  readonly axis: SpanAxis
}

/** One claim: who said what and when, how it is read, where that lies, what must be known of it. */
export function CheckRow({ reader, words, check, line, axis }: CheckRowProps) {
  const { index, lang } = reader
  const { claim, indicator, interval, used } = line
  const source = index.sources.get(claim.source)
  const notes = lineNotes(line, check, index, lang)
  return (
    <div role="row" className="check-row" data-used={used}>
      <div role="rowheader" className="check-said">
        <ClaimFigure reader={reader} indicator={indicator} claim={claim} />
        <StatedPhrase claim={claim} />
        <small>
          {source?.publisher}, {saidWhenText(line, source, lang)}
        </small>
      </div>
      <div role="cell" className="check-reading number">
        {interval === undefined
          ? words.noReading
          : intervalText(interval, indicator, index.unitOf(indicator), lang)}
      </div>
      <div role="cell" className="check-axis">
        {interval !== undefined && (
          <StripTrack
            axis={axis}
            interval={interval}
            evidence={!used}
            {...(claim.bound !== 'between' && { stated: claim.value })}
          />
        )}
      </div>
      <div role="cell" className="check-notes">
        {notes.length === 0 && <span className="visually-hidden">{words.noCaution}</span>}
        {notes.join(' ')}
      </div>
    </div>
  )
}
