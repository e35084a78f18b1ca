import type { Comparison } from '@/domain/Comparison'
import type { ChartStep } from '@/domain/explore/chartSteps'
import type { Point } from '@/domain/Series'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { VerdictChip } from '@/ui/VerdictChip'
import { pointDateText } from '@/wording/pointDateText'

/** The pairs of a chart in words: both figures with their own days, and what they come to. */
export function PairRows({ reader, steps }: { reader: Reader; steps: readonly ChartStep[] }) {
  const { words, lang } = reader
  const { notPublished, notPublishedAgain } = words.ledger
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{words.ledger.indicator}</th>
          <th scope="col" className="right">
            {words.period.then}
          </th>
          <th scope="col" className="right">
            {words.period.now}
          </th>
          <th scope="col">{words.ledger.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ row: { indicator, comparison } }) => {
          const { from, to, disputed } = comparison
          const again = from !== undefined && from === to
          return (
            <tr key={indicator.id}>
              <th scope="row">
                <a href={reader.links.indicator(indicator.id)}>{indicator.name[lang]}</a>
              </th>
              <td className="right">
                <Dated {...{ reader, comparison, point: from }} missing={notPublished} />
              </td>
              <td className="right">
                <Dated
                  {...{ reader, comparison, point: again ? undefined : to }}
                  missing={again ? notPublishedAgain : notPublished}
                />
              </td>
              <td>
                <VerdictChip reader={reader} comparison={comparison} />{' '}
                {disputed && <DisputeSign words={words.ledger.disputed} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </>
  )
}

interface DatedProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly point: Point | undefined
  readonly missing: string
}

/** A figure with its day, or the words that stand for none. */
function Dated({ reader, comparison: { indicator }, point, missing }: DatedProps) {
  if (!point) return missing
  return (
    <>
      <Figure reader={reader} indicator={indicator} point={point} withUnit most={2} />
      <small>{pointDateText(point, reader.lang)}</small>
    </>
  )
}
