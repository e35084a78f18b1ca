import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '@/exports/fileName'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const takeaway = takeawayOf(publishedDataset(), { only: [], filters: [] })

describe('fileName', () => {
  it('says what is in the file and between which days', () => {
    expect(fileName(takeaway, 'xlsx')).toBe('nhip-so_kham-pha_can-cuoc_2024-10-10_2026-01-16.xlsx')
    expect(fileName({ ...takeaway, text: '' }, 'csv')).toBe(
      'nhip-so_kham-pha_2024-10-10_2026-01-16.csv',
    )
    const english = { ...takeaway, lang: 'en', text: '', known: '2025-06-30' } as const
    const filters = [{ facet: 'Theme', values: ['Digital identity'] }]
    expect(fileName({ ...english, filters }, 'png')).toBe(
      'nhip-so_explore_digital-identity_2024-10-10_2026-01-16_2025-06-30.png',
    )
  })

  it('is safe on every system, whatever was sought', () => {
    const kind = fc.constantFrom('csv', 'xlsx', 'json', 'svg', 'png')
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        'CON',
        '../../etc/passwd',
        'a:b|c?d*e',
        '…',
        'ệ'.repeat(300),
        'x'.repeat(300),
      ),
    )
    fc.assert(
      fc.property(text, fc.array(text), kind, (sought, values, end) => {
        const filters = [{ facet: 'Chủ đề', values }]
        const name = fileName({ ...takeaway, text: sought, filters, known: '2025-06-30' }, end)
        expect(name).toMatch(/^nhip-so_[a-z0-9_-]*\d\.(csv|xlsx|json|svg|png)$/)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(name).not.toMatch(/__|-_|_-\D/)
      }),
    )
  })
})
