import { describe, expect, it } from 'vitest'
import { unplacedText } from '@/wording/unplacedText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { accounts } from './sampleUnits'

const said = (...[why, comparison]: [Parameters<typeof unplacedText>[0], typeof golden.first]) =>
  (['vi', 'en'] as const).map((lang) => plain(unplacedText(why, comparison, accounts, lang)))

describe('why a row stands on no axis', () => {
  it('is told after its figures', () => {
    expect(said('total', golden.otherTotal)).toEqual([
      '227/227 → 224/224: tổng đổi từ 227 sang 224',
      '227 of 227 → 224 of 224: the total changed from 227 to 224',
    ])
    expect(said('larger', golden.payments)).toEqual([
      'hơn 1 triệu → khoảng 34 triệu (≥ ×30): trên cùng một trục, mọi hàng khác sẽ dồn về số 0',
      'more than 1 million → about 34 million (≥ ×30): on a shared axis every other row would fall to 0',
    ])
  })

  it('is that there is one figure, or none', () => {
    expect(said('one', golden.first)).toEqual([
      '50 tài khoản (7/2025): mới',
      '50 accounts (Jul 2025): new',
    ])
    expect(said('one', golden.noNewer)[0]).toBe('50 tài khoản (7/2024): chưa có số mới')
    expect(said('none', golden.noFigure)).toEqual(['chưa có số', 'no figure yet'])
  })
})
