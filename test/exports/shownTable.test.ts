import { describe, expect, it } from 'vitest'
import { shownTable } from '@/exports/shownTable'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()

describe('shownTable', () => {
  it('has the columns chosen, in the order chosen, under their days and names', () => {
    const facts = { only: ['eid-accounts-activated'], columns: ['now', 'then', 'change'] } as const
    expect(shownTable(takeawayOf(dataset, facts))).toEqual({
      header: ['Chỉ số', '16/1/2026', '10/10/2024', 'Thay đổi công bố'],
      rows: [
        [
          dataset.indicators.find(({ id }) => id === 'eid-accounts-activated')?.name.vi,
          'hơn 67 triệu tài khoản (16/1/2026)',
          'trên 57,1 triệu tài khoản (10/10/2024)',
          '9,9 triệu',
        ],
      ],
    })
  })

  it('has no cell that a spreadsheet would compute, and none undefined', () => {
    for (const lang of ['vi', 'en'] as const) {
      const { header, rows } = shownTable(takeawayOf(dataset, { lang }))
      for (const cells of rows) {
        expect(cells).toHaveLength(header.length)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+@'-]|\u00A0|undefined/)
      }
    }
  })
})
