import { describe, expect, it } from 'vitest'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { answer } from '@/domain/explore/answer'
import { askedChart } from '@/domain/explore/askedChart'
import { drawnRows } from '@/domain/explore/drawnRows'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { index, rows } from './rowsOfPublished'

const asked = (change: Partial<Inquiry> = {}) =>
  askedChart(index, { ...FIRST_INQUIRY, ...change }, defaultPeriod, 'vi')
const ids = (change: Partial<Inquiry> = {}) =>
  asked(change).rows.map(({ indicator }) => indicator.id)

const accounts = 'eid-accounts-activated'
const cards = 'chip-id-cards-issued'

describe('the rows', () => {
  it('are those of the bench, in their order', () => {
    const given = answer(rows, FIRST_INQUIRY, undefined, 'vi')
    const bench = drawnRows(given, FIRST_INQUIRY, false)
    expect(ids()).toEqual(bench.rows.map(({ indicator }) => indicator.id))
    expect(asked().others).toBe(bench.others)
    expect(asked().others).toBeGreaterThan(0)
  })

  it('are those that are picked, as they were picked, whatever is filtered', () => {
    const picked = [cards, accounts]
    expect(ids({ picked, filter: { kind: ['rank'] } })).toEqual(picked)
    expect(asked({ picked })).toMatchObject({ others: 0, gone: false, unknown: [] })
  })

  it('are those that words find', () => {
    expect(ids({ text: 'VNeID' })).toContain(accounts)
    expect(ids({ text: 'VNeID' }).length).toBeLessThan(ids().length)
  })

  it('are none where none that was picked is there any more, and no other', () => {
    expect(asked({ picked: ['no-more'] })).toMatchObject({
      rows: [],
      others: 0,
      gone: true,
      unknown: ['pick=no-more'],
    })
    expect(asked({ picked: ['no-more'] }).way).toBeUndefined()
    expect(asked({ picked: ['no-more', cards] })).toMatchObject({
      gone: false,
      unknown: ['pick=no-more'],
    })
  })
})

describe('the way they are drawn', () => {
  it('is as asked', () => {
    const change = { picked: [accounts], chart: 'trend', measure: 'index', scale: 'log' } as const
    expect(asked(change)).toMatchObject({
      way: { chart: 'trend', measure: 'index', scale: 'log' },
      refused: [],
    })
  })

  it('is the nearest that does not mislead, and what was refused is said', () => {
    const rank = asked({ picked: ['egdi-rank'], chart: 'trend', measure: 'index', scale: 'log' })
    expect(rank.way).toEqual({ chart: 'trend', measure: 'value', scale: 'linear' })
    expect(rank.refused).toEqual([
      { choice: 'index', off: expect.objectContaining({ why: 'kind' }) },
      { choice: 'log', off: expect.objectContaining({ why: 'kind' }) },
    ])
    const apart = asked({ picked: ['egdi-rank', accounts], chart: 'trend' })
    expect(apart.way?.chart).not.toBe('trend')
    expect(apart.refused).toEqual([
      { choice: 'trend', off: expect.objectContaining({ why: 'units' }) },
    ])
  })

  it('of pairs is plain: a measure waits for another chart', () => {
    const pairs = asked({ picked: [accounts, cards], measure: 'index', scale: 'log' })
    expect(pairs).toMatchObject({ way: { chart: 'pairs', measure: 'value' }, refused: [] })
  })

  it('is none without a row', () => {
    const none = asked({ filter: { theme: ['no-such-theme'] } })
    expect(none).toMatchObject({ rows: [], gone: false, unknown: ['theme=no-such-theme'] })
    expect(none.way).toBeUndefined()
    expect(none.refused).toEqual([{ choice: 'pairs', off: { why: 'none' } }])
  })
})
