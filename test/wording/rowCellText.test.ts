import { describe, expect, it } from 'vitest'
import { rowCellText, type TextColumn } from '@/wording/rowCellText'
import { index, rows } from '../domain/explore/rowsOfPublished'
import { plain } from './plain'

function cell(id: string, column: TextColumn, lang: 'vi' | 'en' = 'vi'): string | undefined {
  const row = rows.find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(`no row ${id}`)
  const said = rowCellText(column, row, index.unitOf(row.indicator), lang)
  return said === undefined ? undefined : plain(said)
}

describe('a column of the table', () => {
  it.each([
    ['eid-accounts-activated', 'change', '+9,9 triệu'],
    ['eid-accounts-activated', 'range', '+9,8 đến +10,9 triệu'],
    ['eid-accounts-activated', 'ratio', '×1,17 đến 1,2'],
    ['eid-accounts-activated', 'age', 'cũ chưa đến 1 tháng'],
    ['chip-id-cards-issued', 'range', '−0,8 đến +0,4 triệu'],
    ['egdi-rank', 'change', '+15 bậc'],
    ['egdi-rank', 'range', '+15 bậc'],
    ['egdi-rank', 'ratio', undefined],
  ] as const)('of %s, %s, says %s', (id, column, said) => {
    expect(cell(id, column)).toBe(said)
  })

  it('says the same in English', () => {
    expect(cell('eid-accounts-activated', 'range', 'en')).toBe('+9.8 to +10.9 million')
    expect(cell('eid-accounts-activated', 'ratio', 'en')).toBe('×1.17 to 1.2')
  })

  it('gives a pace where there is one, and nothing where there is no figure', () => {
    for (const row of rows) {
      const unit = index.unitOf(row.indicator)
      const { pace, change, published } = row.comparison
      expect(rowCellText('pace', row, unit, 'vi') === undefined).toBe(pace === undefined)
      expect(rowCellText('range', row, unit, 'vi') === undefined).toBe(change === undefined)
      expect(rowCellText('change', row, unit, 'vi') === undefined).toBe(published === undefined)
      expect(rowCellText('age', row, unit, 'vi') === undefined).toBe(row.age === undefined)
    }
  })

  it('says of an open proportion its lower end, of an exact one that alone', () => {
    const [row] = rows
    if (!row) throw new Error('no rows')
    const withRatio = (low: number, high: number) => ({
      ...row,
      comparison: { ...row.comparison, ratio: { low, high } },
    })
    const unit = index.unitOf(row.indicator)
    expect(plain(rowCellText('ratio', withRatio(2.5, Infinity), unit, 'vi') ?? '')).toBe('≥ ×2,5')
    expect(rowCellText('ratio', withRatio(2, 2), unit, 'vi')).toBe('×2')
  })
})
