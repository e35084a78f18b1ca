import { disputedExample, sharedExample } from '@/domain/disputeExamples'
import type { PointExample } from '@/domain/disputeExamples'
import type { Reader } from '@/ui/Reader'
import { intervalText } from '@/wording/intervalText'
import { ClaimStrip } from './ClaimStrip'

/** What happens where sources differ, on two real points: one they share, one they dispute. */
export function DisputeRules({ reader }: { reader: Reader }) {
  const { index, lang, words } = reader
  const { method } = words
  const shared = sharedExample(index)
  const disputed = disputedExample(index)
  const range = ({ indicator, point }: PointExample) =>
    intervalText(point.interval, indicator, index.unitOf(indicator), lang)
  return (
    <section className="method-section" aria-labelledby="disputes">
      <h2 id="disputes">{method.disputes}</h2>
      <p className="method-lead">{method.disputesLead}</p>
      <div className="dispute-rules">
        {shared && (
          <article>
            <h3>{method.sharedPart}</h3>
            <p>{method.sharedText}</p>
            <ClaimStrip
              reader={reader}
              example={shared}
              conclusion={method.sharedUsed(range(shared))}
            />
          </article>
        )}
        {disputed && (
          <article>
            <h3>{method.hull}</h3>
            <p>{method.hullText}</p>
            <ClaimStrip
              reader={reader}
              example={disputed}
              conclusion={method.hullUsed(range(disputed))}
            />
          </article>
        )}
      </div>
    </section>
  )
}
