import { disputedExample, sharedExample } from '@/domain/disputeExamples'
import type { PointExample } from '@/domain/disputeExamples'
import type { Reader } from '@/ui/Reader'
import { intervalText } from '@/wording/intervalText'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { ClaimStrip } from './ClaimStrip'

/** What happens where sources differ, on two real points: one they share, one they dispute. */
export function DisputeRules({ reader }: { reader: Reader }) {
  const { index, lang } = reader
  const words = methodWordsFor(lang)
  const shared = sharedExample(index)
  const disputed = disputedExample(index)
  const range = ({ indicator, point }: PointExample) =>
    intervalText(point.interval, indicator, index.unitOf(indicator), lang)
  return (
    <section className="method-section" aria-labelledby="disputes">
      <h2 id="disputes">{words.disputes}</h2>
      <p className="method-lead">{words.disputesLead}</p>
      <div className="dispute-rules">
        {shared && (
          <article>
            <h3>{words.sharedPart}</h3>
            <p>{words.sharedText}</p>
            <ClaimStrip
              reader={reader}
              example={shared}
              conclusion={words.sharedUsed(range(shared))}
            />
          </article>
        )}
        {disputed && (
          <article>
            <h3>{words.hull}</h3>
            <p>{words.hullText}</p>
            <ClaimStrip
              reader={reader}
              example={disputed}
              conclusion={words.hullUsed(range(disputed))}
            />
          </article>
        )}
      </div>
    </section>
  )
}
