import { describe, expect, it } from 'vitest'
import { pictureOf } from '@/exports/pictureOf'
import { standaloneChart } from '@/exports/standaloneChart'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const takeaway = takeawayOf(publishedDataset(), { only: ['eid-accounts-activated'] })
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><g></g></svg>'

describe('pictureOf', () => {
  it('adds days, sources, the day of the data and the address to a chart', () => {
    const { subtitle, sourceLine, dataDay, address, note } = pictureOf(
      takeaway,
      { svg, title: 'A' },
      'light',
    )
    expect(subtitle).toBe('Từ 10/10/2024 đến 16/1/2026')
    const numbers = takeaway.rows[0]?.sources.join(', ')
    expect(sourceLine).toBe(`Nguồn: số ${numbers} trong sổ nguồn của Nhịp Số`)
    expect(dataDay).toMatch(/^Dữ liệu đến \d/)
    expect(address).toBe(takeaway.link.replace('https://', ''))
    expect(note).toBe('')
  })

  it('names only the sources of what is drawn, and none where there are none', () => {
    const drawn = { svg, title: 'A', note: 'Trục bắt đầu từ 0.' }
    const [first = 0] = takeaway.rows[0]?.sources ?? []
    expect(pictureOf(takeaway, { ...drawn, sources: [first] }, 'light').sourceLine).toContain(
      `số ${first} trong`,
    )
    expect(pictureOf(takeaway, { ...drawn, sources: [] }, 'light').sourceLine).toBe('')
  })
})

describe('standaloneChart', () => {
  it('is the picture of the chart that was drawn, and fails where none was', () => {
    expect(standaloneChart(takeaway, { svg, title: 'Một biểu đồ' }, 'dark')).toContain(
      '<title>Một biểu đồ</title>',
    )
    expect(() => standaloneChart(takeaway, undefined, 'light')).toThrow('no chart')
  })
})
