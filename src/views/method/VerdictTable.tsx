import type { Comparison } from '@/domain/Comparison'
import type { Day } from '@/domain/Moment'
import { rankExample, verdictExamples } from '@/domain/verdictExamples'
import type { VerdictExample } from '@/domain/verdictExamples'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { VerdictMark } from '@/ui/VerdictMark'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { verdictText } from '@/wording/verdictText'

interface VerdictTableProps {
  readonly reader: Reader
  readonly then: Day
  readonly now: Day
}

/** The nine verdicts: what each means, and a real comparison that comes to it. */
export function VerdictTable({ reader, then, now }: VerdictTableProps) {
  const words = methodWordsFor(reader.lang)
  const columns = words.verdictColumns
  const rank = rankExample(reader.index, then, now)
  return (
    <section className="method-section" aria-labelledby="verdicts">
      <h2 id="verdicts">{words.verdicts}</h2>
      <table className="verdict-table">
        <thead>
          <tr>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.meaning}</th>
            <th scope="col">{columns.example}</th>
          </tr>
        </thead>
        <tbody>
          {verdictExamples(reader.index, then, now).map((example) => (
            <VerdictRow
              key={example.verdict}
              reader={reader}
              example={example}
              rank={example.verdict === 'rose' ? rank : undefined}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface VerdictRowProps {
  readonly reader: Reader
  readonly example: VerdictExample
  /** A second example where places are meant. */
  readonly rank: Comparison | undefined
}

function VerdictRow({ reader, example, rank }: VerdictRowProps) {
  const { lang } = reader
  const words = methodWordsFor(lang)
  const { verdict, example: comparison } = example
  return (
    <tr>
      <th scope="row">
        {comparison ? (
          <VerdictChip reader={reader} comparison={comparison} />
        ) : (
          <span className="verdict" data-verdict={verdict}>
            <VerdictMark verdict={verdict} />
            <span>{verdictLabelText(verdict, lang)}</span>
          </span>
        )}
        {rank && <VerdictChip reader={reader} comparison={rank} />}
      </th>
      <td>{words.meanings[verdict]}</td>
      <td className="verdict-example">
        {comparison ? <Example reader={reader} comparison={comparison} /> : words.noExample}
        {rank && <Example reader={reader} comparison={rank} />}
      </td>
    </tr>
  )
}

function Example({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { index, lang, links } = reader
  const { indicator } = comparison
  return (
    <p>
      <a href={links.indicator(indicator.id)}>
        <Unbroken text={indicator.name[lang]} />
      </a>
      . {verdictText(comparison, index.unitOf(indicator), lang).full}
    </p>
  )
}
