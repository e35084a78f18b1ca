import { readingExamples } from '@/domain/readingExamples'
import type { ReadingExample } from '@/domain/readingExamples'
import { BoundMark } from '@/ui/BoundMark'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { StatedPhrase } from '@/ui/StatedPhrase'
import { Unbroken } from '@/ui/Unbroken'
import { boundText } from '@/wording/boundText'
import { figureText } from '@/wording/figureText'
import { intervalText } from '@/wording/intervalText'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { ReadingAxis } from './ReadingAxis'

/** From the words of a source to the range its figure is read as: one real claim a wording. */
export function ReadingTable({ reader }: { reader: Reader }) {
  const words = methodWordsFor(reader.lang)
  const { columns } = words
  return (
    <section className="method-section" aria-labelledby="intervals">
      <h2 id="intervals">{words.intervals}</h2>
      <p className="method-lead">{words.intervalsLead}</p>
      <table className="reading-table">
        <thead>
          <tr>
            <th scope="col">{columns.stated}</th>
            <th scope="col">{columns.example}</th>
            <th scope="col">{columns.mark}</th>
            <th scope="col">{columns.axis}</th>
            <th scope="col">{columns.reading}</th>
          </tr>
        </thead>
        <tbody>
          {readingExamples(reader.index).map((example) => (
            <ReadingRow key={example.wording} reader={reader} example={example} />
          ))}
        </tbody>
      </table>
      <p className="method-note">{words.intervalsNote}</p>
    </section>
  )
}

function ReadingRow({ reader, example }: { reader: Reader; example: ReadingExample }) {
  const { index, lang, links } = reader
  const { wording, claim, indicator, interval } = example
  const { name, rule } = methodWordsFor(lang).wordings[wording]
  const unit = index.unitOf(indicator)
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        <small>{rule}</small>
      </th>
      <td className="reading-example">
        <StatedPhrase claim={claim} />
        <SourceRefs
          reader={reader}
          claims={[claim]}
          figure={figureText(claim, indicator, unit, lang)}
        />
        <small>
          <a href={links.indicator(indicator.id)}>
            <Unbroken text={indicator.name[lang]} />
          </a>
        </small>
      </td>
      <td className="reading-mark">
        <BoundMark bound={claim.bound} />
      </td>
      <td className="reading-axis">
        <ReadingAxis example={example} lang={lang} />
      </td>
      <td className="reading-range">
        <span className="number">{intervalText(interval, indicator, unit, lang)}</span>
        <small>{boundText(claim, indicator, unit, lang)}</small>
      </td>
    </tr>
  )
}
