import { describe, expect, it } from 'vitest'
import { claimTable } from '@/exports/claimTable'
import { CLAIM_COLUMNS } from '@/wording/ColumnWords'
import { publishedDataset } from '../support/publishedDataset'
import { tableRow } from '../support/tableRow'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()
const whole = takeawayOf(dataset)
const table = claimTable(whole)

describe('claimTable', () => {
  it('holds every statement of the dataset once where every row is shown', () => {
    const ids = table.rows.map(([id]) => id)
    const all = dataset.indicators.flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(all.toSorted())
    expect(table.columns.map(({ id }) => id)).toEqual(CLAIM_COLUMNS)
  })

  it('says what was stated, what it allows, when, by whom, and what became of it', () => {
    const claim = dataset.indicators
      .find(({ id }) => id === 'eid-accounts-activated')
      ?.claims.find(({ asOf }) => asOf === '2024-10-10')
    const row = tableRow(table, 'id', claim?.id)
    const source = dataset.sources.find(({ id }) => id === claim?.source)
    expect(row).toMatchObject({
      indicator_id: 'eid-accounts-activated',
      stated: claim?.stated,
      value: 57_100_000,
      bound: 'atLeast',
      step: 100_000,
      low: 57_100_000,
      high: 57_200_000,
      as_of: '2024-10-10',
      as_of_day: '2024-10-10',
      as_of_inferred: claim?.asOfInferred,
      used_for: 'then',
      status: 'charted',
      status_text: 'trên biểu đồ',
      source: source?.number,
      publisher: source?.publisher,
      url: source?.url,
    })
    expect(row['reading']).toMatch(/^“Trên” là cận dưới: .*57,1 .*\.$/)
  })

  it('keeps unknown days empty, and says which known-from day is inferred', () => {
    const claims = new Map(
      dataset.indicators.flatMap(({ claims: own }) => own.map((claim) => [claim.id, claim])),
    )
    for (const cells of table.rows) {
      const row = Object.fromEntries(CLAIM_COLUMNS.map((id, at) => [id, cells[at]]))
      const claim = claims.get(String(row['id']))
      expect(row['said_on']).toBe(claim?.saidOn)
      expect(row['as_of']).toBe(claim?.asOf)
      expect(row['period_start']).toBe(claim?.period?.start)
      expect(row['known_from']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      if (claim?.saidOn !== undefined) expect(row['known_from_inferred']).toBe(false)
    }
  })

  it('names the counting rule, the total and the caution in words', () => {
    const cells = table.rows.flat()
    const basis = dataset.indicators.flatMap(({ claims, bases }) =>
      claims.flatMap((claim) => (claim.basis === undefined ? [] : [bases[claim.basis]?.vi])),
    )
    expect(basis.length).toBeGreaterThan(0)
    for (const name of basis) expect(cells).toContain(name)
  })
})
