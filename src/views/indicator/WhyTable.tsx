import type { Comparison } from '@/domain/Comparison'
import type { Point } from '@/domain/Series'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { ScrollRegion } from '@/ui/ScrollRegion'
import { intervalText } from '@/wording/intervalText'
import { pointDateText } from '@/wording/pointDateText'
import { stepText } from '@/wording/stepText'

/** How the range of change follows from the two figures as stated. */
export function WhyTable({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { words, index, lang } = reader
  const { indicator, from, to } = comparison
  if (from === undefined || to === undefined) return null
  const unit = index.unitOf(indicator)
  const w = words.indicator
  return (
    <section className="why" aria-labelledby="why">
      <div className="section-head">
        <h2 id="why">{w.why}</h2>
        <p>{w.whyLead}</p>
      </div>
      <ScrollRegion labelledBy="why">
        <table className="data-table why-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{w.statedAs}</th>
              <th scope="col" className="right">
                {w.columns.read}
              </th>
            </tr>
          </thead>
          <tbody>
            <WhyRow reader={reader} comparison={comparison} point={to} side="now" />
            <WhyRow reader={reader} comparison={comparison} point={from} side="then" />
            <tr className="why-change">
              <th scope="row">{w.change}</th>
              {/* Ranks are taken the other way round: fewer places are better. */}
              <td>{indicator.kind !== 'rank' && w.lowMinusHigh}</td>
              <td className="right number">{stepText(indicator, from, to, unit, lang)}</td>
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

interface WhyRowProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly point: Point
  readonly side: 'then' | 'now'
}

function WhyRow({ reader, comparison, point, side }: WhyRowProps) {
  const { words, index, lang } = reader
  const { indicator } = comparison
  return (
    <tr className={`why-${side}`}>
      <th scope="row">
        {words.period[side]}, {pointDateText(point, lang)}
      </th>
      <td>
        <Figure reader={reader} indicator={indicator} point={point} most={1} />
      </td>
      <td className="right number">
        {intervalText(point.interval, indicator, index.unitOf(indicator), lang)}
      </td>
    </tr>
  )
}
