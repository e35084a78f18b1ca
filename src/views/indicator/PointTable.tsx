import type { Comparison } from '@/domain/Comparison'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { figureText } from '@/wording/figureText'
import { intervalText } from '@/wording/intervalText'
import { pointDateText } from '@/wording/pointDateText'
import { stepText } from '@/wording/stepText'
import { CopyButton } from '@/ui/CopyButton'

/** Every point of the chart in words: the table beside it. */
export function PointTable({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { words, index, lang } = reader
  const { indicator, from, to } = comparison
  const unit = index.unitOf(indicator)
  const { points } = index.seriesOf(indicator)
  const { columns } = words.indicator
  const rows = points.map((point, place) => {
    const before = points[place - 1]
    return {
      point,
      date: pointDateText(point, lang),
      figure: figureText(point, indicator, unit, lang),
      read: intervalText(point.interval, indicator, unit, lang),
      added: before === undefined ? '–' : stepText(indicator, before, point, unit, lang),
      role: point === to ? 'now' : point === from ? 'then' : undefined,
    } as const
  })
  return (
    <section aria-labelledby="points">
      <div className="section-head section-head-action">
        <h2 id="points">{words.indicator.points(points.length)}</h2>
        <CopyButton
          label={words.indicator.copyTable}
          done={words.copy.done}
          failed={words.copy.failed}
          text={() =>
            [
              [columns.day, columns.figure, columns.read, columns.added],
              ...rows.map(({ date, figure, read, added }) => [date, figure, read, added]),
            ]
              .map((cells) => cells.join('\t'))
              .join('\n')
          }
        />
      </div>
      <div className="table-scroll" role="region" aria-labelledby="points" tabIndex={0}>
        <table className="data-table point-table">
          <thead>
            <tr>
              <th scope="col">{columns.day}</th>
              <th scope="col" className="right">
                {columns.figure}
              </th>
              <th scope="col" className="right">
                {columns.read}
              </th>
              <th scope="col" className="right">
                {columns.added}
              </th>
              <th scope="col">{columns.use}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ point, date, read, added, role }) => (
              <tr key={point.day + date} className={role && `point-${role}`}>
                <th scope="row" className="number">
                  {date}
                </th>
                <td className="right">
                  <Figure reader={reader} indicator={indicator} point={point} most={2} />
                </td>
                <td className="right number">{read}</td>
                <td className="right number">{added}</td>
                <td>
                  {role !== undefined && <b className="role">{words.indicator[role]}</b>}{' '}
                  {point.state === 'disputed' && <DisputeSign words={words.ledger.disputed} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
