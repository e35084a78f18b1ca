import { Fragment } from 'react'
import { byPublisher } from '@/domain/byPublisher'
import { citedSources } from '@/domain/citedSources'
import type { ChartStep } from '@/domain/explore/chartSteps'
import { stepPoints } from '@/domain/explore/stepPoints'
import { Brand } from '@/ui/Brand'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { momentText } from '@/wording/momentText'

interface EmbedFootProps {
  readonly reader: Reader
  /** What the chart shows. */
  readonly steps: readonly ChartStep[]
  readonly home: string
  /** The way home in words. */
  readonly more: string
}

/** Under a chart in a page of others: every source of it, how new the data is, the way home. */
export function EmbedFoot({ reader, steps, home, more }: EmbedFootProps) {
  const { index, lang, words, links } = reader
  const claims = steps.flatMap(stepPoints).flatMap((point) => point.claims)
  const publishers = byPublisher(citedSources(claims, index.sources))
  return (
    <footer className="embed-foot">
      {publishers.length > 0 && (
        <p>
          {words.footer.sources}:{' '}
          {publishers.map(({ publisher, sources }, place) => (
            <Fragment key={publisher}>
              {place > 0 && ', '}
              {publisher}
              {sources.map(({ number, title }) => (
                <Fragment key={number}>
                  {' '}
                  <a href={links.source(number)} title={title}>
                    [{number}]
                  </a>
                </Fragment>
              ))}
            </Fragment>
          ))}
        </p>
      )}
      <p>
        <a className="embed-home" href={home} aria-label={words.brand}>
          <Brand />
        </a>{' '}
        {words.footer.dataDay(momentText(index.dataset.day, lang))}{' '}
        <a href={home}>
          {more} <Icon name="external" size={11} />
        </a>
      </p>
    </footer>
  )
}
