import { describe, expect, it } from 'vitest'
import { claimTable } from '@/exports/claimTable'
import { sourceTable } from '@/exports/sourceTable'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()
const few = takeawayOf(dataset, { only: ['eid-accounts-activated', 'egdi-rank'] })

describe('sourceTable', () => {
  it('holds the source of every statement, by register number', () => {
    const { columns, rows } = claimTable(few)
    const place = columns.findIndex(({ id }) => id === 'source')
    const cited = rows.map((cells) => cells[place])
    const table = sourceTable(few)
    const numbers = table.rows.map(([number]) => number as number)
    expect(numbers).toEqual([...new Set(cited)].toSorted((a, b) => Number(a) - Number(b)))
    const counts = table.columns.findIndex(({ id }) => id === 'claims')
    const sum = table.rows.reduce((all, cells) => all + Number(cells[counts]), 0)
    expect(sum).toBe(rows.length)
  })

  it('has addresses as links, and no title where none is known', () => {
    const { columns, rows } = sourceTable(takeawayOf(dataset))
    expect(columns.find(({ id }) => id === 'url')?.kind).toBe('link')
    const untitled = dataset.sources.find(({ title }) => title === undefined)
    const row = rows.find(([number]) => number === untitled?.number)
    expect(row?.[columns.findIndex(({ id }) => id === 'title')]).toBeUndefined()
  })
})
