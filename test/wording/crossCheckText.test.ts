import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/Bilingual'
import { crossChecks } from '@/domain/explore/crossChecks'
import type {
  CrossFinding,
  ShareLimitFinding,
  QuotientFinding,
} from '@/domain/explore/CrossFinding'
import { crossCheckText } from '@/wording/crossCheckText'
import { index } from '../domain/explore/rowsOfPublished'
import { plain } from './plain'

function findingOf(id: string, day: string): CrossFinding {
  const finding = crossChecks(index, day).find(({ check }) => check.id === id)
  if (!finding) throw new Error(`no cross-check ${id}`)
  return finding
}

const textOf = (finding: CrossFinding, lang: Language = 'vi') =>
  plain(crossCheckText(finding, index, lang))

const said = (id: string, lang: Language = 'vi', day = '2026-01-16') =>
  textOf(findingOf(id, day), lang)

describe('a part beside its whole, in a sentence', () => {
  it('that holds', () => {
    expect(said('databases-connected-within-ready')).toBe(
      '“Cơ sở dữ liệu đã kết nối xong” 8 (16/1/2026) không quá “Cơ sở dữ liệu sẵn sàng kết nối” 46 (16/1/2026).',
    )
    expect(said('databases-connected-within-ready', 'en')).toBe(
      '“Databases fully connected”, 8 (16 Jan 2026), is no more than “Databases ready to connect”, 46 (16 Jan 2026).',
    )
  })

  it('that holds because the whole can only have grown', () => {
    expect(said('accounts-activated-within-issued')).toMatch(/, vốn chỉ có thể tăng thêm từ đó\.$/)
    expect(said('accounts-activated-within-issued', 'en')).toMatch(
      /, which can only have grown since\.$/,
    )
  })

  it('that is broken', () => {
    expect(said('certificates-active-within-issued')).toBe(
      '“Chứng thư chữ ký số đang hoạt động” 18 đến 19 triệu (30/6/2025) lớn hơn “Chứng thư chữ ký số đã cấp” gần 18 triệu (30/6/2025): không thể cùng đúng.',
    )
    expect(said('certificates-active-within-issued', 'en')).toMatch(/: both cannot hold\.$/)
  })

  it('that must have fallen', () => {
    expect(said('digital-signature-within-e-signature')).toBe(
      '“Người trưởng thành có chữ ký số” hơn 20% (21/11/2024) lớn hơn “Người trưởng thành có chữ ký số hoặc điện tử” 13,5% (năm 2024), tuy sớm hơn: chỉ cùng đúng nếu đã giảm trong thời gian ấy.',
    )
    expect(said('digital-signature-within-e-signature', 'en')).toMatch(
      /, though earlier: both hold only if it has fallen since\.$/,
    )
  })

  it('that cannot be told, because they overlap or are of two days', () => {
    const finding = findingOf('certificates-active-within-issued', '2026-01-16')
    if (finding.kind !== 'atMost') throw new Error('not a part')
    const untold = (why: 'overlap' | 'days'): CrossFinding => ({
      ...finding,
      outcome: 'cannot-tell',
      untold: why,
    })
    expect(textOf(untold('overlap'))).toMatch(
      /có khoảng chồng lên nhau: chưa biết số nào lớn hơn\.$/,
    )
    expect(textOf(untold('overlap'), 'en')).toMatch(/, overlap: which is the larger/)
    expect(textOf(untold('days'))).toMatch(/là số của hai ngày khác nhau: chưa kết luận được\.$/)
    expect(textOf(untold('days'), 'en')).toMatch(/, are figures of different days: neither/)
  })
})

describe('a quotient, in a sentence', () => {
  it('says the days, and which spans fit', () => {
    expect(said('vneid-visits-span')).toBe(
      'Hơn 500 triệu lượt truy cập (16/1/2026) ÷ hơn 3 triệu lượt mỗi ngày là khoảng 167 ngày (125 đến 200): khớp với kỳ tính từ 1/7/2025 (200 ngày); không khớp với cả năm 2025 (365 ngày) và kỳ tính từ 1/7/2024 (565 ngày).',
    )
    expect(said('vneid-visits-span', 'en')).toBe(
      'More than 500 million visits (16 Jan 2026) ÷ more than 3 million visits a day is about 167 days (125 to 200): that fits a count since 1 July 2025 (200 days); it does not fit the year 2025 (365 days) and a count since 1 July 2024 (565 days).',
    )
  })

  it('says it where no span fits', () => {
    expect(said('vneid-visits-span', 'vi', '2026-12-31')).toContain(': không khớp với cả năm 2025')
    expect(said('vneid-visits-span', 'en', '2026-12-31')).toContain(': it does not fit the year')
  })

  it('takes the period of a flow, a range without one value, and no span at all', () => {
    const found = findingOf('vneid-visits-span', '2026-01-16') as QuotientFinding
    const { published: _, ...ranged } = found
    const own = { start: '2025-01-01', end: '2025-06-30', days: 181, fits: true }
    expect(textOf({ ...ranged, spans: [own] })).toMatch(
      / là 125 đến 200 ngày: khớp với 6 tháng đầu năm 2025 \(181 ngày\)\.$/,
    )
    expect(textOf({ ...ranged, spans: [] })).toMatch(/: chưa có kỳ nào để đối chiếu\.$/)
    expect(textOf({ ...found, spans: [] }, 'en')).toMatch(/: there is no span to compare\.$/)
    expect(textOf({ ...found, days: { low: 125, high: Infinity } })).toContain('125 trở lên')
  })
})

describe('a share, in a sentence', () => {
  it('is worked out and set against 100%', () => {
    expect(said('local-dossiers-online-limit')).toBe(
      '“Tỷ lệ hồ sơ trực tuyến ở địa phương từ 7/2025”: 24 triệu ÷ 29,4 triệu (1/7/2025–7/1/2026) là 79,6 đến 85,2%, không quá 100%.',
    )
    expect(said('local-dossiers-online-limit', 'en')).toMatch(/ is 79.6 to 85.2%, not over 100%\.$/)
  })

  it('may be over it', () => {
    const found = findingOf('local-dossiers-online-limit', '2026-01-16') as ShareLimitFinding
    const over = { ...found, share: { low: 101, high: 103 } }
    expect(textOf({ ...over, outcome: 'broken' })).toMatch(/101 đến 103%, quá 100%\.$/)
    expect(textOf({ ...over, outcome: 'cannot-tell' }, 'en')).toMatch(/, possibly over 100%\.$/)
    const check = { ...found.check, share: 'not-here' }
    expect(textOf({ ...found, check })).toContain('79,6')
  })
})

describe('a check without figures, in a sentence', () => {
  it('names what is missing', () => {
    expect(said('databases-connected-within-ready', 'vi', '2020-01-01')).toBe(
      'Đến ngày này chưa có đủ số để kiểm tra “Cơ sở dữ liệu đã kết nối xong” và “Cơ sở dữ liệu sẵn sàng kết nối”.',
    )
    expect(said('databases-connected-within-ready', 'en', '2020-01-01')).toMatch(
      /^By this day there are not enough figures to check “Databases fully connected” and/,
    )
    expect(said('local-dossiers-online-limit', 'en', '2020-01-01')).toBe(
      'By this day there are not enough figures to check “Local dossiers filed online since July 2025”.',
    )
  })

  it('names nothing that is not here', () => {
    const check = {
      id: 'a',
      kind: 'atMost',
      part: 'x',
      whole: 'y',
      why: { vi: '', en: '' },
    } as const
    const finding = { kind: 'none', check, outcome: 'no-figures' } as const
    expect(textOf(finding)).not.toContain('“')
  })
})

describe('every sentence of the published dataset', () => {
  it('is one, and says nothing a computer would', () => {
    for (const day of ['2022-12-31', '2024-12-31', '2026-01-16', '2026-12-31']) {
      for (const finding of crossChecks(index, day)) {
        for (const lang of ['vi', 'en'] as const) {
          const text = textOf(finding, lang)
          expect(text).toMatch(/^[“\p{Lu}].*\.$/u)
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|\.\./)
        }
      }
    }
  })
})
