import { describe, expect, it } from 'vitest'
import { claimTable } from '@/exports/claimTable'
import { TAKEAWAY_SCHEMA, takeawayJson, type TakeawayJson } from '@/exports/json'
import { sourceTable } from '@/exports/sourceTable'
import type { Table } from '@/exports/Table'
import { takeawayTable } from '@/exports/takeawayTable'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const takeaway = takeawayOf(publishedDataset())

function expected({ columns, rows }: Table) {
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ id }, at) => (cells[at] === undefined ? [] : [[id, cells[at]]])),
    ),
  )
}

describe('the JSON file', () => {
  it('holds the same table, statements and sources, and says in which shape', async () => {
    const file = takeawayJson(takeaway)
    expect(file.type).toBe('application/json;charset=utf-8')
    const json = JSON.parse(await file.text()) as TakeawayJson
    expect(Object.keys(json)).toEqual([
      'schema',
      'language',
      'title',
      'link',
      'then',
      'now',
      'filters',
      'text',
      'data',
      'licence',
      'columns',
      'rows',
      'claims',
      'sources',
    ])
    expect(json.schema).toBe(TAKEAWAY_SCHEMA)
    expect(json.data).toEqual({ day: takeaway.dataDay, version: takeaway.version })
    expect(json.rows).toEqual(expected(takeawayTable(takeaway)))
    expect(json.claims).toEqual(expected(claimTable(takeaway)))
    expect(json.sources).toEqual(expected(sourceTable(takeaway)))
    expect(json.columns.rows).toEqual(takeawayTable(takeaway).columns)
  })

  it('holds no null, and every source a statement names', async () => {
    const text = await takeawayJson({ ...takeaway, known: '2025-12-31' }).text()
    expect(text).not.toMatch(/: null|"null"|undefined/)
    const json = JSON.parse(text) as TakeawayJson
    expect(json.known).toBe('2025-12-31')
    const numbers = new Set(json.sources.map((source) => source['number']))
    for (const claim of json.claims) expect(numbers).toContain(claim['source'])
  })
})
