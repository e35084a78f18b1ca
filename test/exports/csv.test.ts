import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableCsv, takeawayCsv } from '@/exports/csv'
import type { Cell, Table } from '@/exports/Table'
import { takeawayTable } from '@/exports/takeawayTable'
import { publishedDataset } from '../support/publishedDataset'
import { readCsv } from '../support/readCsv'
import { takeawayOf } from '../support/takeawayOf'

const takeaway = takeawayOf(publishedDataset())
const said = (cell: Cell) => (cell === undefined ? '' : String(cell))

function tableWith(...rows: Cell[][]): Table {
  const columns = (rows[0] ?? []).map((_, place) => ({
    id: `c${place}`,
    name: 'Cột',
    meaning: 'Ô',
    kind: 'text' as const,
  }))
  return { columns, rows }
}

describe('the CSV file', () => {
  it('reads back as the table, cell by cell', async () => {
    const file = await takeawayCsv(takeaway)
    expect(file.type).toBe('text/csv;charset=utf-8')
    const table = takeawayTable(takeaway)
    const [header, ...rows] = readCsv(await file.text())
    expect(header).toEqual(table.columns.map(({ id }) => id))
    expect(rows).toEqual(table.rows.map((cells) => cells.map(said)))
  })

  it('begins with a byte order mark, ends every line with CR LF, and holds no comment', async () => {
    const bytes = new Uint8Array(await (await takeawayCsv(takeaway)).arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    const text = await tableCsv(takeawayTable(takeaway))
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.split('\r\n').length - 2).toBe(takeaway.rows.length)
    expect(text).not.toMatch(/^#/m)
  })

  it('writes numbers as numbers, also below zero, and nothing for what is not known', async () => {
    const text = await tableCsv(tableWith([-800_000, 0, 0.3, undefined, 57_100_000, true]))
    expect(text).toBe('\uFEFFc0,c1,c2,c3,c4,c5\r\n-800000,0,0.3,,57100000,true\r\n')
  })

  it('makes no formula of any text of ours, and needs no sign for that', async () => {
    const text = await tableCsv(takeawayTable(takeaway))
    expect(text.split(/[,\r\n]/).filter((cell) => /^"?'/.test(cell))).toEqual([])
  })

  it('keeps any text in any cell, and lets none be a formula', async () => {
    const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }))
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const text = await tableCsv(tableWith(['a', 'b'], ...rows))
        expect(readCsv(text).slice(2)).toEqual(rows)
      }),
    )
    const evil = fc.constantFrom('=', '+', '-', '@', '\t=', '\r@', ' =', '\n-')
    await fc.assert(
      fc.asyncProperty(evil, fc.string(), async (sign, rest) => {
        const text = await tableCsv(tableWith([`${sign}${rest}`]))
        const cell = text.slice(text.indexOf('\r\n') + 2)
        expect(cell).toMatch(/^"?'/)
      }),
    )
  })

  it('keeps any number', async () => {
    const number = fc.oneof(fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(number, async (value) => {
        const [, [cell] = []] = readCsv(await tableCsv(tableWith([value])))
        expect(Math.abs(Number(cell) - value)).toBeLessThanOrEqual(1e-12)
      }),
    )
  })
})
