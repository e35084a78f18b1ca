import { compare } from '@/domain/compare'
import type { Indicator } from '@/domain/Indicator'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { figureText } from '@/wording/figureText'

/** What to read next: related indicators with their verdicts, then the neighbours in order. */
export function Related({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { words, index, lang, links } = reader
  const related = indicator.related.flatMap((id) => index.indicators.get(id) ?? [])
  const around = index.neighboursOf(indicator)
  const [previous, next] = [around.previous, around.next].map((id) =>
    id === undefined ? undefined : index.indicators.get(id),
  )
  return (
    <>
      {related.length > 0 && (
        <section aria-labelledby="related">
          <div className="section-head">
            <h2 id="related">{words.indicator.related}</h2>
          </div>
          <ul className="related">
            {related.map((other) => (
              <RelatedItem key={other.id} reader={reader} indicator={other} />
            ))}
          </ul>
        </section>
      )}
      <nav
        className="neighbours"
        aria-label={`${words.indicator.previous}, ${words.indicator.next}`}
      >
        {previous !== undefined && (
          <a href={links.indicator(previous.id)} rel="prev">
            <small>← {words.indicator.previous}</small>
            <Unbroken text={previous.name[lang]} />
          </a>
        )}
        {next !== undefined && (
          <a href={links.indicator(next.id)} rel="next">
            <small>{words.indicator.next} →</small>
            <Unbroken text={next.name[lang]} />
          </a>
        )}
      </nav>
    </>
  )
}

function RelatedItem({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { index, lang, links, then, now } = reader
  const comparison = compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator))
  const unit = index.unitOf(indicator)
  const { from, to } = comparison
  const figures = [...new Set([from, to])]
    .flatMap((point) => (point === undefined ? [] : [figureText(point, indicator, unit, lang)]))
    .join(' → ')
  return (
    <li>
      <a href={links.indicator(indicator.id)}>
        <Unbroken text={indicator.name[lang]} />
      </a>
      <p className="range">{figures}</p>
      <VerdictChip reader={reader} comparison={comparison} />
    </li>
  )
}
