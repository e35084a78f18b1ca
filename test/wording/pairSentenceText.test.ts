import { describe, expect, it } from 'vitest'
import { pairSentenceText } from '@/wording/pairSentenceText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { accounts, cards } from './sampleUnits'

describe('a pair in a sentence', () => {
  it('says both figures with their days, and what they come to', () => {
    expect(plain(pairSentenceText(golden.chipCards, cards, 'vi'))).toMatch(
      /^Thẻ căn cước gắn chip đã cấp: trước 87,7 triệu thẻ \(10\/10\/2024\), nay hơn 87 triệu thẻ \(16\/1\/2026\)\. Không đo được thay đổi: /,
    )
    expect(plain(pairSentenceText(golden.vneid, accounts, 'en'))).toMatch(
      /^Activated VNeID accounts: then more than 57\.1 million accounts \(10 Oct 2024\), now /,
    )
  })

  it('says of one figure, or none, that there is no more', () => {
    expect(plain(pairSentenceText(golden.first, accounts, 'vi'))).toMatch(
      /^Tài khoản VNeID đã kích hoạt\. Mới: 50 tài khoản \(7\/2025\); /,
    )
    expect(pairSentenceText(golden.noNewer, accounts, 'en')).toMatch(
      /^Activated VNeID accounts\. No/,
    )
    expect(pairSentenceText(golden.noFigure, accounts, 'vi')).toMatch(/kích hoạt\. Chưa có số: /)
  })
})
