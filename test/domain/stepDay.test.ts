import { expect, it } from 'vitest'
import { stepDay } from '@/domain/stepDay'

const days = ['2024-10-10', '2025-04-30', '2026-01-16']

it.each([
  ['ArrowLeft', '2025-04-30', '2024-10-10'],
  ['ArrowDown', '2025-12-01', '2025-04-30'],
  ['ArrowLeft', '2024-10-10', undefined],
  ['ArrowRight', '2025-04-30', '2026-01-16'],
  ['ArrowUp', '2024-12-01', '2025-04-30'],
  ['ArrowRight', '2026-01-16', undefined],
  ['Home', '2026-01-16', '2024-10-10'],
  ['End', '2024-10-10', '2026-01-16'],
  ['Enter', '2025-04-30', undefined],
])('%s from %s moves to %s', (key, from, to) => {
  expect(stepDay(days, from, key)).toBe(to)
})

it.each(['ArrowLeft', 'ArrowRight', 'Home', 'End'])('%s moves nowhere without days', (key) => {
  expect(stepDay([], '2025-04-30', key)).toBeUndefined()
})
