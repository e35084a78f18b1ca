import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Reader } from '@/ui/Reader'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { DisputeRules } from './DisputeRules'
import { FurtherRules } from './FurtherRules'
import { ReadingTable } from './ReadingTable'
import { VerdictTable } from './VerdictTable'
import { WorkedExample } from './WorkedExample'
import '@/ui/styles/method-page.css'

/** The two comparisons the reading is explained by: one that measures a change, one that cannot. */
const examples = ['eid-accounts-activated', 'chip-id-cards-issued']

/** How figures are read and compared, shown on real statements of the dataset. */
export default function MethodView({ reader }: { reader: Reader }) {
  const words = methodWordsFor(reader.lang)
  const indicators = examples.flatMap((id) => reader.index.indicators.get(id) ?? [])
  return (
    <main id="main" className="page method" tabIndex={-1}>
      <header className="method-head">
        <p className="kicker">{words.kicker}</p>
        <h1>{reader.words.titles.method}</h1>
        <p>{words.lead}</p>
      </header>
      <ReadingTable reader={reader} />
      {indicators.length > 0 && (
        <section className="method-section" aria-labelledby="examples">
          <h2 id="examples">{words.examples}</h2>
          <p className="method-lead">{words.examplesLead}</p>
          {indicators.map((indicator) => (
            <WorkedExample
              key={indicator.id}
              reader={reader}
              indicator={indicator}
              then={defaultPeriod.then}
              now={defaultPeriod.now}
            />
          ))}
        </section>
      )}
      <VerdictTable reader={reader} then={defaultPeriod.then} now={defaultPeriod.now} />
      <DisputeRules reader={reader} />
      <FurtherRules words={words} />
    </main>
  )
}
