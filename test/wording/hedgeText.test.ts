import { describe, expect, it } from 'vitest'
import type { Bound } from '@/domain/Claim'
import { hedgeText } from '@/wording/hedgeText'

describe('hedgeText', () => {
  it.each<[Bound, string, string | undefined, string | undefined]>([
    ['atLeast', 'hơn 67 triệu', 'hơn', 'more than'],
    ['atLeast', 'Trên 49,7 triệu', 'trên', 'more than'],
    ['atLeast', 'over 62 million', 'hơn', 'more than'],
    ['atLeast', 'hơn 3,17 triệu thẻ cho trẻ em dưới 6 tuổi', 'hơn', 'more than'],
    ['atLeast', 'trên ứng dụng có hơn 50', 'hơn', 'more than'],
    ['atMost', 'gần 60 triệu', 'gần', 'nearly'],
    ['atMost', 'dưới 5%', 'dưới', 'under'],
    ['atMost', 'lên đến 3 triệu lượt/ngày', 'lên đến', 'up to'],
    ['atMost', 'nearly 27%', 'gần', 'nearly'],
    ['approx', 'khoảng 425.000', 'khoảng', 'about'],
    ['approx', 'xấp xỉ 40%', 'xấp xỉ', 'about'],
    ['approx', 'about 40%', 'khoảng', 'about'],
    ['exact', '48 tiện ích trên ứng dụng', undefined, undefined],
    ['between', 'hơn 3 đến 6 triệu', undefined, undefined],
  ])('%s “%s”', (bound, stated, vi, en) => {
    expect(hedgeText({ bound, stated }, 'vi')).toBe(vi)
    expect(hedgeText({ bound, stated }, 'en')).toBe(en)
  })
})
