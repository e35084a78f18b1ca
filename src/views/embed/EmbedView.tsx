import { useMemo } from 'react'
import { citedSources } from '@/domain/citedSources'
import { compare } from '@/domain/compare'
import type { Indicator } from '@/domain/Indicator'
import { Brand } from '@/ui/Brand'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { TrendChart } from '@/ui/TrendChart'
import { Unbroken } from '@/ui/Unbroken'
import { useTrendInput } from '@/ui/useTrendInput'
import { VerdictChip } from '@/ui/VerdictChip'
import { embedWords } from '@/wording/embedWords'
import { headlineText } from '@/wording/headlineText'
import { momentText } from '@/wording/momentText'
import { pointDateText } from '@/wording/pointDateText'
import { verdictText } from '@/wording/verdictText'
import '@/ui/styles/embed-page.css'

interface EmbedViewProps {
  readonly reader: Reader
  readonly indicator: Indicator
}

const CHART = { narrow: 354, wide: 700, height: 280 }

/** One comparison to stand in a page of others: its sentence, figures, course, sources, way home. */
export default function EmbedView({ reader, indicator }: EmbedViewProps) {
  const { index, lang, words, links, then, now } = reader
  const series = index.seriesOf(indicator)
  const unit = index.unitOf(indicator)
  const comparison = useMemo(
    () => compare(series, then, now, index.targetsOf(indicator)),
    [series, then, now, index, indicator],
  )
  const { from, to } = comparison
  const input = useTrendInput(index, comparison, { mode: 'value', extent: 'all' })
  const points = [...new Set([from, to])].filter((point) => point !== undefined)
  return (
    <main id="main" className="embed" tabIndex={-1}>
      <h1>
        <a href={links.indicator(indicator.id)}>
          <Unbroken text={headlineText(comparison, unit, lang)} />
        </a>
      </h1>
      <div className="embed-figures">
        {points.map((point) => (
          <p key={point.day} className={point === from ? 'embed-then' : 'embed-now'}>
            <span className="embed-date">{pointDateText(point, lang)}</span>
            <Figure reader={reader} indicator={indicator} point={point} withUnit />
          </p>
        ))}
        <VerdictChip reader={reader} comparison={comparison} />
        {comparison.disputed && <DisputeSign words={words.ledger.disputed} />}
      </div>
      <p className="embed-verdict">{verdictText(comparison, unit, lang).full}</p>
      <TrendChart reader={reader} input={input} sizes={CHART} />
      <footer className="embed-foot">
        <p>
          {words.footer.sources}:{' '}
          {citedSources(
            points.flatMap(({ claims }) => claims),
            index.sources,
          )
            .map(({ publisher, number }) => `${publisher} [${number}]`)
            .join(', ')}
        </p>
        <p>
          <a className="embed-home" href={links.indicator(indicator.id)} aria-label={words.brand}>
            <Brand />
          </a>{' '}
          {words.footer.dataDay(momentText(index.dataset.day, lang))}{' '}
          <a href={links.indicator(indicator.id)}>
            {embedWords[lang].more} <Icon name="external" size={11} />
          </a>
        </p>
      </footer>
    </main>
  )
}
