import { momentText } from '@/wording/momentText'
import type { Reader } from './Reader'

/** The end of every screen: independence, where the figures come from, the data's day and size. */
export function Footer({ reader }: { reader: Reader }) {
  const { words, index, lang, links } = reader
  const { dataset, summary } = index
  return (
    <footer className="footer">
      <div className="page">
        <noscript>
          <p className="no-scripts">{words.noScripts}</p>
        </noscript>
        <div className="footer-columns">
          <p className="footer-independent">{words.footer.independent}</p>
          <div>
            <h2>{words.footer.sources}</h2>
            <p>{words.footer.sourcesText}</p>
            <p className="footer-links footer-links-inline">
              <a href={links.sources}>{words.footer.register}</a>
              <a href={links.method}>{words.footer.method}</a>
            </p>
          </div>
          <div>
            <h2>{words.footer.data}</h2>
            <p className="footer-links">
              <a href="/data/observations.csv" download>
                {words.footer.csv}
              </a>
              <a href="/data/dataset.json" download>
                {words.footer.json}
              </a>
            </p>
          </div>
        </div>
        <p className="footer-base">
          <span>{words.footer.dataDay(momentText(dataset.day, lang, 'numeric'))}</span>
          <span>{words.footer.counts(summary.indicators, summary.claims, summary.sources)}</span>
        </p>
      </div>
    </footer>
  )
}
