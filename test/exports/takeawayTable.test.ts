import { describe, expect, it } from 'vitest'
import { takeawayTable } from '@/exports/takeawayTable'
import { DATA_COLUMNS } from '@/wording/ColumnWords'
import { publishedDataset } from '../support/publishedDataset'
import { tableRow } from '../support/tableRow'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()
const whole = takeawayOf(dataset)
const table = takeawayTable(whole)
const row = (id: string) => tableRow(table, 'id', id)

describe('takeawayTable', () => {
  it('has the rows that are shown, in their order, and a cell for every column', () => {
    expect(table.columns.map(({ id }) => id)).toEqual(DATA_COLUMNS)
    expect(table.rows.map(([id]) => id)).toEqual(whole.rows.map(({ indicator }) => indicator.id))
    for (const cells of table.rows) expect(cells).toHaveLength(DATA_COLUMNS.length)
    const two = takeawayOf(dataset, { only: ['chip-id-cards-issued', 'eid-accounts-activated'] })
    expect(takeawayTable(two).rows.map(([id]) => id)).toEqual([
      'chip-id-cards-issued',
      'eid-accounts-activated',
    ])
  })

  it('holds the golden rise as words, values and ranges', () => {
    expect(row('eid-accounts-activated')).toMatchObject({
      theme: 'Định danh số',
      unit: 'tài khoản',
      kind: 'stock',
      then_stated_day: '2024-10-10',
      then_as_of: '2024-10-10',
      then_text: 'trên 57,1 triệu tài khoản',
      then_value: 57_100_000,
      then_low: 57_100_000,
      then_high: 57_200_000,
      then_state: 'agreed',
      now_stated_day: '2026-01-16',
      now_value: 67_000_000,
      published_change: 9_900_000,
      change_low: 9_800_000,
      change_high: 10_900_000,
      change_text: '9,8 đến 10,9 triệu',
      verdict: 'rose',
      verdict_text: 'tăng ít nhất 9,8 triệu (≥ 17,1%)',
      reason: undefined,
      data_day: dataset.day,
      data_version: dataset.version,
      link: whole.link,
    })
  })

  it('never makes a fall of a coarser figure', () => {
    expect(row('chip-id-cards-issued')).toMatchObject({
      change_low: -800_000,
      change_text: '−0,8 đến +0,4 triệu',
      verdict: 'cannot-tell',
    })
  })

  it('counts places of ranks upward', () => {
    const rank = takeawayOf(dataset, { then: '2023-12-31', only: ['egdi-rank'] })
    expect(tableRow(takeawayTable(rank), 'id', 'egdi-rank')).toMatchObject({
      then_value: 86,
      now_value: 71,
      published_change: 15,
      change_low: 15,
      change_high: 15,
      change_text: '15 bậc',
      ratio_low: undefined,
      ratio_text: undefined,
    })
  })

  it('leaves empty what is not known: no 0, no text for nothing', () => {
    const unknown = table.rows.flat().filter((cell) => cell === '' || cell === null)
    expect(unknown).toEqual([])
    const first = table.rows.find((cells) => cells.includes('first')) ?? []
    const then = DATA_COLUMNS.flatMap((id, at) => (id.startsWith('then_') ? [first[at]] : []))
    expect(new Set(then)).toEqual(new Set([undefined]))
  })

  it('holds finite numbers without dust, and plain spaces', () => {
    for (const cell of table.rows.flat()) {
      if (typeof cell === 'number') {
        expect(Number.isFinite(cell)).toBe(true)
        expect(cell).toBe(Number(cell.toPrecision(12)))
      } else if (typeof cell === 'string') {
        expect(cell).not.toMatch(/\u00A0|undefined|null|NaN|Infinity/)
      }
    }
  })

  it('says of when a figure is as precisely as its source does', () => {
    const places = DATA_COLUMNS.flatMap((id, at) => (id.endsWith('_as_of') ? [at] : []))
    const said = table.rows.flatMap((cells) => places.map((at) => String(cells[at] ?? '')))
    const forms = [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d{4}$/, /^[\d-]{10}\/[\d-]{10}$/]
    for (const form of forms) expect(said.some((each) => form.test(each))).toBe(true)
  })

  it('says why two figures do not compare, by code and in words', () => {
    const { columns, rows } = table
    const [verdict, reason, words] = ['verdict', 'reason', 'reason_text'].map((id) =>
      columns.findIndex((column) => column.id === id),
    )
    const told = rows.filter((cells) => cells[verdict!] === 'not-comparable')
    expect(told.length).toBeGreaterThan(0)
    for (const cells of told) {
      expect(cells[reason!]).toMatch(/^(basis|total|period|dispute)$/)
      expect(cells[words!]).toMatch(/\p{L}/u)
    }
  })

  it('names every source with its address', () => {
    const { sources, source_list } = row('eid-accounts-activated')
    expect(sources).toMatch(/^\d+(; \d+)*$/)
    for (const number of String(sources).split('; ')) expect(source_list).toContain(`[${number}] `)
    expect(source_list).toContain('https://')
  })

  it('speaks English where that is asked for, with the same codes', () => {
    const english = takeawayTable({ ...whole, lang: 'en' })
    expect(english.columns.map(({ id }) => id)).toEqual(DATA_COLUMNS)
    expect(tableRow(english, 'id', 'eid-accounts-activated')).toMatchObject({
      theme: 'Digital identity',
      then_text: 'more than 57.1 million accounts',
      verdict: 'rose',
      verdict_text: 'up at least 9.8 million (≥ 17.1%)',
    })
  })
})
