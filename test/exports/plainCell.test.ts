import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCell } from '@/exports/plainCell'

describe('plainCell', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+84 123', `'+84 123`],
    ['-5', `'-5`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `'\r=1`],
    ['  =1+1', `'  =1+1`],
    ['＝1+1', `'＝1+1`],
    [`'5`, `''5`],
    ['−0,8 triệu', '−0,8 triệu'],
    ['hơn 67 triệu', 'hơn 67 triệu'],
    ['≥ ×2,5', '≥ ×2,5'],
    ['', ''],
  ])('%j is written as %j', (text, written) => {
    expect(plainCell(text)).toBe(written)
  })

  it('can be undone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = plainCell(text)
        expect(written.startsWith("'") ? written.slice(1) : written).toBe(text)
      }),
    )
  })
})
