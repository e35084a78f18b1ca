import type { Cell as SheetCell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { AboutLine } from './aboutLines'
import type { CellKind } from './Table'
import { DAY_FORMAT, FONT, NUMBER_FORMAT, xlsxExtra, xlsxValue } from './xlsxCell'

const STYLES: Readonly<Record<AboutLine['style'], CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  heading: { font: { ...FONT, bold: true, size: 13 } },
  line: {},
}

const FORMATS: Readonly<Partial<Record<CellKind, CellStyle>>> = {
  day: { numFmt: DAY_FORMAT },
  number: { numFmt: NUMBER_FORMAT },
}

const LABEL: CellStyle = { font: { ...FONT, bold: true } }
const ALIGNED: CellStyle = { alignment: { vertical: 'top', horizontal: 'left', wrapText: true } }

/** In characters: a label, an explanation, a code. */
const WIDTHS = [34, 96, 34] as const

function cellsOf({ style, cells, kind = 'text' }: AboutLine): readonly Partial<SheetCell>[] {
  // A title, a heading and a line that stands alone run over the columns beside them.
  const alone = cells.length === 1
  return cells.map((cell, place) => {
    const own = place === 1 ? kind : 'text'
    const extra = xlsxExtra(cell, own)
    const label = place === 0 && !alone ? LABEL : {}
    const aligned = alone ? {} : ALIGNED
    const format = FORMATS[own] ?? {}
    const styles = { ...label, ...STYLES[style], ...format, ...aligned, ...extra?.style }
    return { value: xlsxValue(cell, own), ...extra, style: styles }
  })
}

/** The sheet that explains the others, to be read from top to bottom. */
export function aboutSheet(name: string, lines: readonly AboutLine[]): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>()
  lines.forEach((line, row) => {
    cellsOf(line).forEach((cell, column) => cells.set(`${row},${column}`, cell))
  })
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    rows: lines.map(({ cells: held }) => held.map(() => null)),
    view: { showGridLines: false },
  }
}
