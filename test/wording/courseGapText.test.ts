import { describe, expect, it } from 'vitest'
import type { CourseGap } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import { courseGapText } from '@/wording/courseGapText'
import { plain } from './plain'

const CASES: readonly (readonly [CourseGap, Measure, string, string])[] = [
  ['empty', 'index', 'chưa có số', 'no figure yet'],
  [
    'kind',
    'index',
    'không lập chỉ số: loại số này không có tỷ lệ',
    'no index: this kind of figure has no ratio',
  ],
  [
    'base',
    'change',
    'không tính thay đổi: chưa có số đến 10/10/2024',
    'no change: no figure by 10 Oct 2024',
  ],
  ['zero', 'percent', 'không tính %: số gốc có thể bằng 0', 'no percentage: its base may be 0'],
  [
    'alone',
    'index',
    'không lập chỉ số: không số nào so sánh được với số gốc',
    'no index: no figure compares with its base',
  ],
]

describe('why a row is not on the chart', () => {
  it.each(CASES)('%s, by %s', (gap, measure, vi, en) => {
    expect(plain(courseGapText(gap, measure, '2024-10-10', 'vi'))).toBe(vi)
    expect(plain(courseGapText(gap, measure, '2024-10-10', 'en'))).toBe(en)
  })
})
