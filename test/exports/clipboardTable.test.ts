import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipboardOf, clipboardTable } from '@/exports/clipboardTable'
import { shownTable } from '@/exports/shownTable'
import { publishedDataset } from '../support/publishedDataset'
import { isWellFormed } from '../support/isWellFormed'
import { takeawayOf } from '../support/takeawayOf'

const takeaway = takeawayOf(publishedDataset())

describe('the copied table', () => {
  it('holds the table of the screen as text, cell by cell', () => {
    const { plain } = clipboardTable(takeaway)
    const { header, rows } = shownTable(takeaway)
    expect(parse(plain, { delimiter: '\t', quote: null })).toEqual([header, ...rows])
  })

  it('holds the same as HTML', () => {
    const { html } = clipboardTable(takeaway)
    const { header, rows } = shownTable(takeaway)
    expect(isWellFormed(html)).toBe(true)
    const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell]) => cell)
    expect(cells).toHaveLength(header.length * (rows.length + 1))
    expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1)
    expect(cells.slice(0, header.length)).toEqual(header)
  })

  it('has as many cells as the screen and no formula, whatever the words', () => {
    const text = fc.string({ unit: 'binary' })
    const evil = fc.constantFrom('=1+1', '+1', '@a', '-1', '\t=1', 'a\tb', 'a\nb', '<b>&"')
    const row = fc.array(fc.oneof(text, evil), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { plain, html } = clipboardOf({ header: ['a', 'b', 'c'], rows })
        const lines = plain.split('\n')
        expect(lines).toHaveLength(rows.length + 1)
        for (const line of lines) expect(line.split('\t')).toHaveLength(3)
        for (const cell of plain.split(/[\t\n]/)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
        expect(isWellFormed(html)).toBe(true)
        expect(html.match(/<td/g)?.length ?? 0).toBe(rows.length * 3)
        expect(html).not.toMatch(/<td[^>]*>\s*[=+\-@]/)
      }),
    )
  })
})
