import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { COLUMNS } from '@/domain/explore/Inquiry'
import { sortRows } from '@/domain/explore/sortRows'
import { VERDICTS } from '@/domain/verdicts'
import { rows } from './rowsOfPublished'

const ids = (list: readonly ExploreRow[]) => list.map(({ indicator }) => indicator.id)
const lang = 'vi'

describe('sorted rows', () => {
  it('are the same rows', () => {
    fc.assert(
      fc.property(fc.constantFrom('name' as const, ...COLUMNS), fc.boolean(), (by, descending) => {
        const sorted = sortRows(rows, { by, descending }, lang)
        expect(ids(sorted).toSorted()).toEqual(ids(rows).toSorted())
      }),
    )
  })

  it('stand by the name as the language orders it', () => {
    const names = sortRows(rows, { by: 'name', descending: false }, lang).map(
      ({ indicator }) => indicator.name.vi,
    )
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
    const down = sortRows(rows, { by: 'name', descending: true }, 'en')
    expect(down[0]?.indicator.name.en).toBe(
      rows
        .map(({ indicator }) => indicator.name.en)
        .toSorted(new Intl.Collator('en', { numeric: true }).compare)
        .at(-1),
    )
  })

  it.each([true, false])('have what is not known last, descending %s', (descending) => {
    const sorted = sortRows(rows, { by: 'ratio', descending }, lang)
    const known = sorted.map(({ comparison }) => comparison.ratio !== undefined)
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
    expect(known).toContain(false)
    const lows = sorted.flatMap(({ comparison }) => comparison.ratio?.low ?? [])
    expect(lows[0]).toBe(descending ? Math.max(...lows) : Math.min(...lows))
  })

  it('stand by what a figure says; a disputed one by the middle of its range', () => {
    const sorted = sortRows(rows, { by: 'now', descending: true }, lang)
    const values = sorted.flatMap(({ comparison: { to }, indicator }) => {
      if (to === undefined) return []
      const said = to.state === 'agreed' && indicator.derivation === undefined
      return [said ? to.lead.value : (to.interval.low + to.interval.high) / 2]
    })
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(sorted.some(({ comparison: { to } }) => to?.state === 'disputed')).toBe(true)
  })

  it('stand by verdict as verdicts are explained', () => {
    const sorted = sortRows(rows, { by: 'verdict', descending: false }, lang)
    const places = sorted.map(({ comparison }) => VERDICTS.indexOf(comparison.verdict))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('keep their order where they are alike', () => {
    const sorted = sortRows(rows, { by: 'trend', descending: true }, lang)
    const counted = rows.filter(({ series }) => series.points.length === 1)
    expect(ids(sorted.filter((row) => counted.includes(row)))).toEqual(ids(counted))
  })

  it('take an open range at its lower end', () => {
    const [row] = rows.filter(({ comparison }) => comparison.ratio)
    if (!row?.comparison.ratio) throw new Error('no row has a ratio')
    const open = {
      ...row,
      comparison: { ...row.comparison, ratio: { low: 1e6, high: Infinity } },
    }
    expect(sortRows([row, open], { by: 'ratio', descending: true }, lang)[0]).toBe(open)
  })

  it.each(['then', 'change', 'range', 'pace', 'sources', 'age'] as const)(
    'by %s have the most first or last',
    (by) => {
      const down = ids(sortRows(rows, { by, descending: true }, lang))
      const up = ids(sortRows(rows, { by, descending: false }, lang))
      expect(down).not.toEqual(up)
    },
  )
})
