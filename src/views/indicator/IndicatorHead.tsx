import type { Comparison } from '@/domain/Comparison'
import { pointOn } from '@/domain/pointOn'
import type { Point } from '@/domain/Series'
import { Age } from '@/ui/Age'
import { EmbedButton } from '@/ui/EmbedButton'
import { CopyButton } from '@/ui/CopyButton'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { citationText } from '@/wording/citationText'
import { figureText } from '@/wording/figureText'
import { pointDateText } from '@/wording/pointDateText'
import { verdictText } from '@/wording/verdictText'

/** Name, definition, the two figures and the verdict. */
export function IndicatorHead({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { lang, words, index, links } = reader
  const { indicator, from, to, verdict } = comparison
  const unit = index.unitOf(indicator)
  const theme = index.dataset.themes.find(({ id }) => id === indicator.theme)
  const figures = from !== undefined || to !== undefined
  const two = figures && verdict !== 'no-newer'
  return (
    <header className="indicator-head">
      <p className="breadcrumb">
        <a href={links.overview}>{words.nav.overview}</a>
        <span aria-hidden="true">/</span>
        <a href={`${links.overview}#theme-${indicator.theme}`}>{theme?.name[lang]}</a>
      </p>
      <h1>
        <Unbroken text={indicator.name[lang]} />
      </h1>
      <p className="definition">
        <Unbroken text={indicator.definition[lang]} />
      </p>
      <DerivedFrom reader={reader} comparison={comparison} />
      <div className="pair">
        {figures && <PairFigure reader={reader} comparison={comparison} side="then" point={from} />}
        {two && (
          <>
            <Icon name="arrow-right" size={22} />
            <PairFigure reader={reader} comparison={comparison} side="now" point={to} />
          </>
        )}
        <VerdictChip reader={reader} comparison={comparison} large />
        {comparison.disputed && <DisputeSign words={words.ledger.disputed} />}
      </div>
      <p className="verdict-full">{verdictText(comparison, unit, lang).full}</p>
      <p className="indicator-actions">
        <CopyButton
          label={words.indicator.copySentence}
          done={words.copy.done}
          failed={words.copy.failed}
          text={citationText(comparison, index.dataset, lang)}
        />
        <EmbedButton reader={reader} indicator={indicator} />
        <Newer reader={reader} comparison={comparison} />
      </p>
    </header>
  )
}

interface PairFigureProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly side: 'then' | 'now'
  readonly point: Point | undefined
}

function PairFigure({ reader, comparison, side, point }: PairFigureProps) {
  const { words, lang } = reader
  return (
    <span className={`pair-figure pair-${side}`}>
      {point === undefined ? (
        <span className="none">{words.ledger.notPublished}</span>
      ) : (
        <>
          <span className="pair-date">
            {pointDateText(point, lang)} <Age reader={reader} point={point} on={comparison[side]} />
          </span>
          <Figure reader={reader} indicator={comparison.indicator} point={point} withUnit />
        </>
      )}
    </span>
  )
}

function DerivedFrom({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { index, words, lang, links } = reader
  const { derivation } = comparison.indicator
  if (derivation === undefined) return null
  const ids =
    derivation.method === 'share' ? [derivation.part, derivation.whole] : [derivation.part]
  return (
    <p className="definition">
      {words.indicator.derivedFrom}:{' '}
      {ids.map((id, place) => (
        <span key={id}>
          {place > 0 && ' ÷ '}
          <a href={links.indicator(id)}>{index.indicators.get(id)?.name[lang]}</a>
        </span>
      ))}
    </p>
  )
}

function Newer({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { index, words, lang, links, then, now } = reader
  const { indicator } = comparison
  const series = index.seriesOf(indicator)
  const latest = series.points.at(-1)
  if (latest === undefined || latest === pointOn(series, now)) return null
  const figure = figureText(latest, indicator, index.unitOf(indicator), lang)
  const day = pointDateText(latest, lang)
  return (
    <span className="newer-figure">
      {words.indicator.newer(figure, day)}{' '}
      <a href={links.period(then, latest.day)}>{words.indicator.compareTo(day)}</a>
    </span>
  )
}
