import { expect, it } from 'vitest'
import { courseText } from '@/wording/courseText'
import { claimWith } from '../domain/claimWith'
import { seriesWith } from '../domain/seriesWith'

const course = (...days: string[]) =>
  seriesWith(days.map((asOf) => claimWith({ asOf, source: 'one', value: 5 })))

it.each([
  [['2021-03-01', '2023-01-01', '2026-01-16'], '3 số, 1 nguồn, 2021 đến 2026'],
  [['2025-03-01'], '1 số, 1 nguồn, 2025'],
  [[], ''],
])('%j: %s', (days, said) => {
  expect(courseText(course(...days), 'vi')).toBe(said)
})

it.each([
  [['2021-03-01', '2023-01-01'], '2 figures, 1 source, 2021 to 2023'],
  [['2025-03-01', '2025-06-01'], '2 figures, 1 source, 2025'],
])('%j: %s', (days, said) => {
  expect(courseText(course(...days), 'en')).toBe(said)
})
