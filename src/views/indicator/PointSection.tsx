import type { Comparison } from '@/domain/Comparison'
import { CopyButton } from '@/ui/CopyButton'
import { PointTable } from '@/ui/PointTable'
import type { Reader } from '@/ui/Reader'
import { pointRows } from '@/wording/pointRows'

/** The figures over time, as a table that can be copied into a spreadsheet. */
export function PointSection({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { words, index, lang } = reader
  const { indicator } = comparison
  const series = index.seriesOf(indicator)
  const { columns } = words.indicator
  const copied = [
    [columns.day, columns.figure, columns.read, columns.added],
    ...pointRows(series, comparison, index.unitOf(indicator), lang).map(
      ({ date, figure, read, added }) => [date, figure, read, added],
    ),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
  return (
    <section aria-labelledby="points">
      <div className="section-head section-head-action">
        <h2 id="points">{words.indicator.points(series.points.length)}</h2>
        <CopyButton
          label={words.indicator.copyTable}
          done={words.copy.done}
          failed={words.copy.failed}
          text={copied}
        />
      </div>
      <PointTable reader={reader} comparison={comparison} labelledBy="points" />
    </section>
  )
}
