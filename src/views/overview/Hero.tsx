import type { Comparison } from '@/domain/Comparison'
import type { Point } from '@/domain/Series'
import { Age } from '@/ui/Age'
import { CopyButton } from '@/ui/CopyButton'
import { Icon } from '@/ui/Icon'
import { MarkLegend } from '@/ui/MarkLegend'
import { PointTable } from '@/ui/PointTable'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { TrendChart } from '@/ui/TrendChart'
import { Unbroken } from '@/ui/Unbroken'
import { useTrendInput } from '@/ui/useTrendInput'
import { VerdictChip } from '@/ui/VerdictChip'
import { citationText } from '@/wording/citationText'
import { figureParts } from '@/wording/figureParts'
import { figureText } from '@/wording/figureText'
import { headlineText } from '@/wording/headlineText'
import { pointDateText } from '@/wording/pointDateText'
import { verdictText } from '@/wording/verdictText'

/** In pixels: the room on a phone of 390 and on a page at its widest. */
const chartSizes = { narrow: 354, wide: 784, height: 340 }

/** One comparison as a sentence, its two figures and its course between them. */
export function Hero({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { lang, index, words, links } = reader
  const { indicator, from, to } = comparison
  const unit = index.unitOf(indicator)
  const way = { mode: 'value', extent: 'period', evidence: false } as const
  const input = useTrendInput(index, comparison, way)
  const again = comparison.verdict === 'no-newer'
  const theme = index.dataset.themes.find(({ id }) => id === indicator.theme)
  return (
    <section className="hero">
      <div className="hero-head">
        <div>
          <p className="kicker">{theme?.name[lang]}</p>
          <h1>
            <a href={links.indicator(indicator.id)}>
              <Unbroken text={headlineText(comparison, unit, lang)} />
            </a>
          </h1>
        </div>
        <div className="hero-verdict">
          <VerdictChip reader={reader} comparison={comparison} large />
          <p>{verdictText(comparison, unit, lang).full}</p>
          <CopyButton
            label={words.indicator.copySentence}
            done={words.copy.done}
            failed={words.copy.failed}
            text={citationText(comparison, index.dataset, lang)}
          />
        </div>
      </div>
      <div className="hero-figures">
        <HeroFigure reader={reader} comparison={comparison} side="then" point={from} />
        <HeroFigure
          reader={reader}
          comparison={comparison}
          side="now"
          point={again ? undefined : to}
        />
        <div className="hero-chart">
          <TrendChart reader={reader} input={input} sizes={chartSizes} />
        </div>
      </div>
      <MarkLegend words={words} />
      <details className="hero-table">
        <summary id="hero-table">
          <Icon name="chevron-down" size={12} />
          {words.chart.showTable}
        </summary>
        <PointTable reader={reader} comparison={comparison} labelledBy="hero-table" />
      </details>
    </section>
  )
}

interface HeroFigureProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly side: 'then' | 'now'
  readonly point: Point | undefined
}

function HeroFigure({ reader, comparison, side, point }: HeroFigureProps) {
  const { lang, index, words } = reader
  const { indicator } = comparison
  if (point === undefined) {
    return (
      <div className={`hero-figure hero-figure-${side}`}>
        <p className="none">
          {comparison.verdict === 'no-newer'
            ? words.ledger.notPublishedAgain
            : words.ledger.notPublished}
        </p>
      </div>
    )
  }
  const unit = index.unitOf(indicator)
  const parts = figureParts(point, indicator, unit, lang)
  return (
    <div className={`hero-figure hero-figure-${side}`}>
      <p className="hero-date">
        {pointDateText(point, lang)} <Age reader={reader} point={point} on={comparison[side]} />
      </p>
      <p className="hero-hedge">{parts.hedge ?? parts.before ?? '\u00a0'}</p>
      <p className="hero-number">
        {parts.number}
        {parts.of !== undefined && indicator.kind !== 'rank' && `/${parts.of}`}
      </p>
      <p className="hero-unit">
        {[parts.scale, parts.unit].filter(Boolean).join(' ')}
        <SourceRefs
          reader={reader}
          claims={point.claims}
          figure={figureText(point, indicator, unit, lang)}
        />
      </p>
    </div>
  )
}
