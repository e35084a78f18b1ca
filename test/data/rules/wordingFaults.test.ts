import { describe, it } from 'vitest'
import { expectFault, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'evidence without caution',
    [FILES.issued, 'claims[1].caution', undefined],
    'claims[1].caution',
    /with evidenceOnly/,
  ],
  [
    'worked out without caution',
    [FILES.online, 'claims[0].caution', undefined],
    'claims[0].caution',
    /with asOfInferred/,
  ],
  [
    'text not NFC',
    [FILES.activated, 'name.vi', 'Tài khoản'.normalize('NFD')],
    'name.vi',
    /form NFC/,
  ],
  [
    'headline without the amount',
    [FILES.activated, 'headline', { vi: 'thêm {change} thẻ', en: 'more' }],
    'headline.en',
    /{change} once, found it 0 times/,
  ],
  ['hidden character', [FILES.activated, 'name.vi', 'Tài\u200bkhoản'], 'name.vi', /found U\+200b/],
]

describe('texts and cautions', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })
})
