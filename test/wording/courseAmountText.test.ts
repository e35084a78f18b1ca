import { expect, it } from 'vitest'
import { courseOf } from '@/domain/explore/courseOf'
import { courseAmountText } from '@/wording/courseAmountText'
import { plain } from './plain'
import { sampleSeries } from './sampleSeries'
import { accounts } from './sampleUnits'

const series = sampleSeries([
  { value: 87_000_000, step: 100_000, asOf: '2024-10-10' },
  { value: 87_800_000, step: 100_000, asOf: '2026-01-16' },
])

it('is told in the scale of its base', () => {
  const course = courseOf(series, 'change', '2024-10-10')
  const said = course.points.map((point) =>
    plain(courseAmountText(point, 'change', course, accounts, 'vi')),
  )
  expect(said).toEqual(['0', '+0,65 đến +0,95 triệu'])
})

it('without a base is told as it is', () => {
  const { base: _, ...course } = courseOf(series, 'index', '2024-10-10')
  const [point] = course.points
  expect(point && courseAmountText(point, 'index', course, accounts, 'en')).toBe('100')
})
