import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ColumnName } from '@/domain/explore/Inquiry'
import type { Point } from '@/domain/Series'
import { Age } from '@/ui/Age'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { Staff } from '@/ui/Staff'
import { VerdictMark } from '@/ui/VerdictMark'
import type { ExploreWords } from '@/wording/ExploreWords'
import { figureText } from '@/wording/figureText'
import { pointDateText } from '@/wording/pointDateText'
import { rowCellText } from '@/wording/rowCellText'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { reasonText } from '@/wording/reasonText'

interface TableCellProps {
  readonly reader: Reader
  readonly words: ExploreWords
  readonly row: ExploreRow
  readonly column: ColumnName
}

const COURSE = { width: 116, height: 40 } as const

/** What stands in one column of one row. */
export function TableCell(props: TableCellProps) {
  const { reader, words, row, column } = props
  const { comparison, indicator } = row
  switch (column) {
    case 'then':
      return (
        <DatedFigure {...props} point={comparison.from} side="then" absent={words.table.absent} />
      )
    case 'now': {
      const alone = comparison.from === comparison.to
      return (
        <DatedFigure
          {...props}
          point={alone ? undefined : comparison.to}
          side="now"
          absent={alone && comparison.to ? words.table.noNewer : words.table.absent}
        />
      )
    }
    case 'trend':
      return (
        <span aria-hidden="true">
          <Staff reader={reader} comparison={comparison} size={COURSE} />
        </span>
      )
    case 'verdict':
      return <VerdictCell {...props} />
    case 'sources':
      return <CellSources {...props} />
    default: {
      const said = rowCellText(column, row, reader.index.unitOf(indicator), reader.lang)
      return said === undefined ? <Absent words={words} /> : <span>{said}</span>
    }
  }
}

/** Nothing to show: a dash for the eye, words for the ear. */
function Absent({ words }: { readonly words: ExploreWords }) {
  return (
    <span className="none">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words.table.absent}</span>
    </span>
  )
}

interface DatedFigureProps extends TableCellProps {
  readonly point: Point | undefined
  readonly side: 'then' | 'now'
  /** Said where there is no figure of its own. */
  readonly absent: string
}

/** A figure with its own day, and its age where it is stale. */
function DatedFigure({ reader, row, point, side, absent }: DatedFigureProps) {
  if (point === undefined) return <span className="none">{absent}</span>
  return (
    <>
      <Figure reader={reader} indicator={row.indicator} point={point} most={0} />
      <small className="explore-date">
        {pointDateText(point, reader.lang)} <Age reader={reader} point={point} on={reader[side]} />
      </small>
    </>
  )
}

function VerdictCell({ reader, row }: TableCellProps) {
  const { comparison } = row
  const { lang, words } = reader
  const why = comparison.verdict === 'not-comparable' ? reasonText(comparison, lang) : undefined
  return (
    <span className="explore-verdict-said" title={why}>
      <VerdictMark verdict={comparison.verdict} />
      <span>
        {verdictLabelText(comparison.verdict, lang)}
        {comparison.disputed && <DisputeSign words={words.ledger.disputed} />}
      </span>
    </span>
  )
}

/** Sources shown beside two figures; the drawer has the others. */
const MOST_SOURCES = 4

/** The sources of both figures, one number each. */
function CellSources({ reader, row }: TableCellProps) {
  const { from, to } = row.comparison
  const { index, lang } = reader
  const newest = to ?? from
  if (!newest) return null
  const points = [...new Set([from, to])].filter((point) => point !== undefined)
  return (
    <SourceRefs
      reader={reader}
      claims={points.flatMap(({ claims }) => claims)}
      figure={figureText(newest, row.indicator, index.unitOf(row.indicator), lang)}
      most={MOST_SOURCES}
    />
  )
}
