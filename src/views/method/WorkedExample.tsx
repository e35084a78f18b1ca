import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { changeSumsText } from '@/wording/changeSumsText'
import { figureText } from '@/wording/figureText'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { verdictText } from '@/wording/verdictText'
import { ChangeDrawing } from './ChangeDrawing'

interface WorkedExampleProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly then: Day
  readonly now: Day
}

/** One real comparison worked out in full; nothing where its two figures do not compare. */
export function WorkedExample({ reader, indicator, then, now }: WorkedExampleProps) {
  const { index, lang, links } = reader
  const comparison = compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator))
  const { from, to, change, verdict } = comparison
  if (from === undefined || to === undefined || change === undefined) return null
  const unit = index.unitOf(indicator)
  const why = methodWordsFor(lang).exampleWhy[verdict]
  return (
    <article className="worked-example">
      <div className="worked-words">
        <h3>
          {figureText(from, indicator, unit, lang, 'short')} →{' '}
          {figureText(to, indicator, unit, lang, 'short')}
        </h3>
        <p>
          <a href={links.indicator(indicator.id)}>
            <Unbroken text={indicator.name[lang]} />
          </a>
        </p>
        <VerdictChip reader={reader} comparison={comparison} />
        <p>{verdictText(comparison, unit, lang).full}</p>
        {why !== undefined && <p>{why}</p>}
      </div>
      <div>
        <ChangeDrawing
          reader={reader}
          comparison={comparison}
          from={from}
          to={to}
          change={change}
        />
        <Sums reader={reader} comparison={comparison} />
      </div>
    </article>
  )
}

/** The arithmetic behind the range, line by line. */
function Sums({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { index, lang } = reader
  const sums = changeSumsText(comparison, index.unitOf(comparison.indicator), lang)
  if (sums === undefined) return null
  const names = methodWordsFor(lang).sums
  return (
    <dl className="worked-sums">
      <div>
        <dt>{names.low}</dt>
        <dd className="number">{sums.low}</dd>
      </div>
      <div>
        <dt>{names.high}</dt>
        <dd className="number">{sums.high}</dd>
      </div>
      {sums.share && (
        <div>
          <dt>{names.share}</dt>
          <dd className="number">
            {sums.share.low}; {sums.share.high}
          </dd>
        </div>
      )}
    </dl>
  )
}
