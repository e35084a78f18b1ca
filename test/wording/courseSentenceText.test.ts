import { describe, expect, it } from 'vitest'
import { courseOf } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import { courseSentenceText } from '@/wording/courseSentenceText'
import { plain } from './plain'
import { sampleSeries } from './sampleSeries'
import { accounts } from './sampleUnits'

const series = sampleSeries([
  { value: 57_100_000, bound: 'atLeast', step: 100_000, asOf: '2024-10-10' },
  { value: 67_000_000, bound: 'atLeast', step: 1_000_000, asOf: '2026-01-16' },
])

function said(measure: Measure, lang: 'vi' | 'en', place = 1): string {
  const course = courseOf(series, measure, '2024-12-31')
  const point = course.points[place]
  if (point === undefined) throw new Error('no such point')
  return plain(courseSentenceText(point, course, measure, accounts, lang))
}

describe('a point of a course in a sentence', () => {
  it('says whose it is and its figure', () => {
    expect(said('value', 'vi')).toBe(
      'Tài khoản VNeID đã kích hoạt, 16/1/2026: hơn 67 triệu tài khoản, đọc là 67 đến 68 triệu.',
    )
  })

  it('says what the measure makes of it', () => {
    expect(said('index', 'vi')).toMatch(/ Chỉ số 117 đến 120 \(10\/10\/2024 là 100\)\.$/)
    expect(said('index', 'en')).toMatch(/ Index 117 to 120 \(10 Oct 2024 is 100\)\.$/)
    expect(said('change', 'vi')).toMatch(/ Thay đổi \+9,8 đến \+10,9 triệu so với 10\/10\/2024\.$/)
    expect(said('percent', 'en')).toMatch(/ Change \+17\.1 to \+19\.1% since 10 Oct 2024\.$/)
    expect(said('index', 'en', 0)).toMatch(/ Index 100 \(10 Oct 2024 is 100\)\.$/)
  })

  it('names no day where the base is not known', () => {
    const { base: _, ...course } = courseOf(series, 'index', '2024-12-31')
    const [point] = course.points
    expect(point && plain(courseSentenceText(point, course, 'index', accounts, 'vi'))).toMatch(
      / Chỉ số 100\.$/,
    )
  })
})
