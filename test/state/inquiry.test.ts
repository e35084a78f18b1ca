import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { formatInquiry } from '@/state/formatInquiry'
import { parseInquiry } from '@/state/parseInquiry'
import { anyUrl, inquiry } from './addressArbitrary'

/** How many parameters an inquiry must write: one for each thing it asks, one a value it filters by. */
function departures(asked: Inquiry): number {
  const { text, filter, sort, columns, picked, chart, measure, scale, base, check } = asked
  const first = FIRST_INQUIRY
  const values = Object.values(filter).reduce((sum, list) => sum + list.length, 0)
  const others = [
    text !== first.text,
    sort !== undefined,
    columns.join() !== first.columns.join(),
    picked.length > 0,
    chart !== first.chart,
    measure !== first.measure,
    scale !== first.scale,
    base !== undefined,
    check !== undefined,
  ]
  return values + others.filter(Boolean).length
}

describe('an inquiry', () => {
  it('is asked again by its query', () => {
    fc.assert(
      fc.property(inquiry, (asked) => {
        expect(parseInquiry(formatInquiry(asked))).toEqual(asked)
      }),
    )
  })

  it('writes only what differs from the first', () => {
    fc.assert(
      fc.property(inquiry, (asked) => {
        expect(new URLSearchParams(formatInquiry(asked)).size).toBe(departures(asked))
      }),
    )
    expect(formatInquiry(FIRST_INQUIRY)).toBe('')
  })

  it('is the same once any query was understood', () => {
    fc.assert(
      fc.property(fc.oneof(anyUrl, fc.webQueryParameters()), (query) => {
        const asked = parseInquiry(query)
        expect(parseInquiry(formatInquiry(asked))).toEqual(asked)
      }),
    )
  })

  it('keeps of what makes no sense only what does', () => {
    const query = 'q=%20the%20%20chip%20&sort=-colour&columns=now,then,now&pick=a,A,b&check=a/x'
    expect(parseInquiry(query)).toEqual({
      ...FIRST_INQUIRY,
      text: 'the chip',
      columns: ['now', 'then'],
      picked: ['a', 'b'],
    })
    expect(parseInquiry('check=a/2025-01-01/b').check).toBeUndefined()
    expect(parseInquiry(`q=${'ắ'.repeat(999)}`).text).toBe('ắ'.repeat(200))
  })
})
