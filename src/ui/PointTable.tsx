import { memo } from 'react'
import type { Comparison } from '@/domain/Comparison'
import { pointRows } from '@/wording/pointRows'
import { DisputeSign } from './DisputeSign'
import { Figure } from './Figure'
import type { Reader } from './Reader'
import { sameShown } from './sameReading'
import { ScrollRegion } from './ScrollRegion'

interface PointTableProps {
  readonly reader: Reader
  readonly comparison: Comparison
  /** Id of the heading that names it. */
  readonly labelledBy: string
}

/** Every point of a chart in words: the table beside it. */
export const PointTable = memo(function PointTable(props: PointTableProps) {
  const { reader, comparison, labelledBy } = props
  const { words, index, lang } = reader
  const { indicator } = comparison
  const { columns } = words.indicator
  const rows = pointRows(index.seriesOf(indicator), comparison, index.unitOf(indicator), lang)
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className="data-table point-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            {[columns.figure, columns.read, columns.added].map((name) => (
              <th key={name} scope="col" className="right">
                {name}
              </th>
            ))}
            <th scope="col">{columns.use}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, date, read, added, role }) => (
            <tr key={date} className={role && `point-${role === 'both' ? 'then' : role}`}>
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
    </ScrollRegion>
  )
}, sameShown)
