import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimTable } from '@/exports/claimTable'
import { sourceTable } from '@/exports/sourceTable'
import type { Cell, CellKind, Table } from '@/exports/Table'
import { takeawayTable } from '@/exports/takeawayTable'
import { takeawayXlsx } from '@/exports/xlsx'
import { xlsxSheet } from '@/exports/xlsxSheet'
import { publishedDataset } from '../support/publishedDataset'
import { readWorkbook, type Workbook } from '../support/readWorkbook'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()
const takeaway = takeawayOf(dataset)

/** A cell as a reader should find it: days at their midnight, nothing for what is not known. */
function found(cell: Cell, kind: CellKind): string | number | boolean | Date | null {
  if (cell === undefined) return null
  return kind === 'day' ? new Date(`${String(cell)}T00:00:00Z`) : cell
}

function expected({ columns, rows }: Table) {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) => row.map((cell, at) => found(cell, columns[at]?.kind ?? 'text')))
  return [names, ...cells]
}

describe('the workbook', () => {
  let book: Workbook
  const sheet = (number: number) => book.parts.get(`xl/worksheets/sheet${number}.xml`) ?? ''

  beforeAll(async () => {
    book = await readWorkbook(await takeawayXlsx(takeaway))
  })

  it('has its four sheets, in the language of the screen', async () => {
    const { type } = await takeawayXlsx({ ...takeaway, rows: [] })
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect([...book.sheets.keys()]).toEqual(['Giới thiệu', 'Bảng số', 'Phát biểu', 'Nguồn'])
    const english = await readWorkbook(await takeawayXlsx({ ...takeaway, lang: 'en' }))
    expect([...english.sheets.keys()]).toEqual(['About', 'Data', 'Claims', 'Sources'])
  })

  it.each([
    ['Bảng số', takeawayTable],
    ['Phát biểu', claimTable],
    ['Nguồn', sourceTable],
  ])('reads back cell by cell: %s', (name, tableOf) => {
    expect(book.sheets.get(name)).toEqual(expected(tableOf(takeaway)))
  })

  it('holds no formula, and nothing that runs', () => {
    for (const [path, part] of book.parts) {
      expect(part).not.toMatch(/<f[\s>]/)
      expect(path).not.toMatch(/vba|macro|externalLink|connections/i)
    }
  })

  it.each([2, 3, 4])('has a fixed bold heading and a filter on sheet %i', (number) => {
    expect(sheet(number)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet(number)).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
    const [, style] = /<c r="A1"[^>]* s="(\d+)"/.exec(sheet(number)) ?? []
    const styles = book.parts.get('xl/styles.xml') ?? ''
    const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? []
    const format = [...formats.matchAll(/<xf [^>]*fontId="(\d+)"/g)][Number(style)]
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font)
    expect(fonts[Number(format?.[1])]).toContain('<b/>')
  })

  it('has a filter over every row and column', () => {
    const { columns, rows } = takeawayTable(takeaway)
    expect(columns.length).toBe(39)
    expect(sheet(2)).toContain(`<autoFilter ref="A1:AM${rows.length + 1}"/>`)
  })

  it('links every statement to its article', () => {
    const links = [...sheet(3).matchAll(/<hyperlink ref="[A-Z]+\d+" r:id="(rId\d+)"/g)]
    const { rows, columns } = claimTable(takeaway)
    expect(links).toHaveLength(rows.length)
    const relations = book.parts.get('xl/worksheets/_rels/sheet3.xml.rels') ?? ''
    const url = rows[0]?.[columns.findIndex(({ id }) => id === 'url')]
    expect(relations).toContain(`Target="${String(url)}" TargetMode="External"`)
  })

  it('explains itself: days, filters, rules, columns, definitions, licence, link', () => {
    const about = book.sheets.get('Giới thiệu') ?? []
    const cells = about.flat()
    expect(about[0]).toContain('Ba chỉ số định danh')
    expect(cells).toContainEqual(new Date('2024-10-10T00:00:00Z'))
    expect(cells).toContainEqual(new Date('2026-01-16T00:00:00Z'))
    expect(cells).toContain('căn cước')
    expect(cells).toContain('Định danh số; Dịch vụ công')
    expect(cells).toContain(takeaway.link)
    expect(cells).toContain(dataset.version)
    expect(cells).toContain('https://creativecommons.org/licenses/by/4.0/')
    expect(cells.some((cell) => String(cell).startsWith('Nhịp Số là công cụ độc lập'))).toBe(true)
    for (const { id } of takeawayTable(takeaway).columns) expect(cells).toContain(id)
    for (const { indicator } of takeaway.rows) {
      const row = about.find((each) => each[2] === indicator.id && each[0] === indicator.name.vi)
      expect(row?.[1]).toContain(indicator.definition.vi)
    }
  })

  it('says that nothing was filtered, and which day of knowledge was asked for', async () => {
    const plain = { ...takeaway, text: '', filters: [], known: '2025-06-30' }
    const { sheets } = await readWorkbook(await takeawayXlsx(plain))
    const cells = (sheets.get('Giới thiệu') ?? []).flat()
    expect(cells).toContain('Không lọc: đủ mọi chỉ số')
    expect(cells).toContainEqual(new Date('2025-06-30T00:00:00Z'))
  })
})

function tableWith(kind: CellKind, cells: readonly Cell[]): Table {
  return {
    columns: [{ id: 'a', name: 'A', meaning: 'a', kind }],
    rows: cells.map((cell) => [cell]),
  }
}

async function readBack(table: Table): Promise<Workbook> {
  const bytes = await writeXlsx({ sheets: [xlsxSheet('S', table, 0)] })
  return readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]))
}

describe('a sheet', () => {
  it('keeps any text in any cell, and lets none be a formula', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    const coded = fc.stringMatching(/^[_x0-9A-F]{1,24}$/)
    const evil = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
      .map(([sign, rest]) => sign + rest)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, coded, evil), { minLength: 1 }), async (texts) => {
        const { sheets, parts } = await readBack(tableWith('text', texts))
        const held = (sheets.get('S') ?? []).slice(1).map(([cell]) => cell)
        expect(held).toEqual(texts.map((each) => each.replaceAll(/[\uFFFE\uFFFF]/g, '') || null))
        expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s>]/)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps any number and any day of the years there are figures of', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1 }), async (numbers) => {
        const { sheets } = await readBack(tableWith('number', numbers))
        const held = (sheets.get('S') ?? []).slice(1).map(([cell]) => Number(cell))
        expect(held).toEqual(numbers.map((each) => each + 0))
      }),
      { numRuns: 20 },
    )
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10))
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1 }), async (days) => {
        const { sheets } = await readBack(tableWith('day', days))
        const held = (sheets.get('S') ?? []).slice(1).map(([cell]) => cell)
        expect(held).toEqual(days.map((each) => new Date(`${each}T00:00:00Z`)))
      }),
      { numRuns: 40 },
    )
  })

  it('links web addresses alone, and only those Excel takes', async () => {
    const long = `https://a.test/${'x'.repeat(3000)}`
    const cells = ['https://a.test/?b=1&c=2', 'javascript:alert(1)', 'a b', long]
    const { parts, sheets } = await readBack(tableWith('link', cells))
    const markup = parts.get('xl/worksheets/sheet1.xml') ?? ''
    expect([...markup.matchAll(/<hyperlink ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['A2'])
    expect((sheets.get('S') ?? []).slice(1).flat()).toEqual(cells)
  })

  it('cuts a text that no cell can hold, and says so with its last sign', async () => {
    const { sheets } = await readBack(tableWith('text', ['x'.repeat(40_000)]))
    const cell = String(sheets.get('S')?.[1]?.[0])
    expect(cell).toHaveLength(32_767)
    expect(cell.endsWith('x…')).toBe(true)
  })

  it('formats days, large numbers, and text that would run', async () => {
    const { parts } = await readBack({
      columns: [
        { id: 'd', name: 'D', meaning: 'd', kind: 'day' },
        { id: 'n', name: 'N', meaning: 'n', kind: 'number' },
        { id: 't', name: 'T', meaning: 't', kind: 'text' },
      ],
      rows: [['2026-01-16', 57_100_000, '=1+1']],
    })
    const styles = parts.get('xl/styles.xml') ?? ''
    expect(styles).toContain('formatCode="yyyy-mm-dd"')
    expect(styles).toContain('formatCode="[&gt;=1000]#,##0;[&lt;=-1000]-#,##0;General"')
    expect(styles).toMatch(/numFmtId="49"|formatCode="@"/)
  })
})
