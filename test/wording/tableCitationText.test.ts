import { describe, expect, it } from 'vitest'
import { tableCitationText } from '@/wording/tableCitationText'
import { plain } from './plain'

const table = {
  title: 'Ba chỉ số định danh',
  rows: 3,
  then: '2024-10-10',
  now: '2026-01-16',
  dataDay: '2026-02-25',
  version: 'abc',
  link: 'https://nhip.test/kham-pha',
}
const source = { id: 'antv', number: 1, publisher: 'ANTV', url: 'https://antv.test/a' }

describe('tableCitationText', () => {
  it('says whose, of which days, how new, in which version and where', () => {
    expect(plain(tableCitationText(table, [source], 'vi'))).toBe(
      'Nhịp Số, “Ba chỉ số định danh”: 3 chỉ số, từ 10/10/2024 đến 16/1/2026; số liệu đến 25/2/2026, phiên bản abc.\nhttps://nhip.test/kham-pha\nNguồn:\n[1] ANTV, https://antv.test/a',
    )
    expect(plain(tableCitationText({ ...table, rows: 1 }, [source], 'en'))).toBe(
      'Nhịp Số, “Ba chỉ số định danh”: 1 indicator, from 10 October 2024 to 16 January 2026; figures up to 25 February 2026, version abc.\nhttps://nhip.test/kham-pha\nSources:\n[1] ANTV, https://antv.test/a',
    )
  })

  it('says where only what was known by a day is in it', () => {
    const early = { ...table, known: '2025-06-30' }
    expect(plain(tableCitationText(early, [], 'vi'))).toContain(
      '; chỉ gồm điều đã biết đến 30/6/2025; ',
    )
    expect(plain(tableCitationText(early, [], 'en'))).toContain(
      '; only what was known by 30 June 2025; ',
    )
    expect(tableCitationText(early, [], 'en')).not.toContain('Sources')
  })
})
