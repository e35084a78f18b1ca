import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distinctName, nameRoot } from '@/domain/saved/distinctName'
import { isViewName, plainName } from '@/domain/saved/plainName'

it.each([
  ['Họp', [], 'Họp'],
  ['Họp', ['họp'], 'Họp'],
  ['Họp', ['Họp'], 'Họp (2)'],
  ['Họp', ['Họp', 'Họp (2)'], 'Họp (3)'],
  ['Họp (2)', ['Họp (2)'], 'Họp (3)'],
  ['Họp (2)', [], 'Họp (2)'],
  ['Báo cáo (2024)', ['Báo cáo (2024)'], 'Báo cáo (2024) (2)'],
  ['(2)', ['(2)'], '(2) (2)'],
  ['x'.repeat(80), ['x'.repeat(80)], `${'x'.repeat(76)} (2)`],
])('%j beside %j is called %j', (name, taken, called) => {
  expect(distinctName(name, new Set(taken))).toBe(called)
})

it('tells any number of names apart, and makes none too long', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map(plainName)
    .filter(isViewName)
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 30 }), (wished, times) => {
      const taken = new Set<string>()
      for (let time = 0; time < times; time += 1) taken.add(distinctName(wished, taken))
      expect(taken.size).toBe(times)
      for (const each of taken) {
        expect(isViewName(each)).toBe(true)
        expect(plainName(each)).toBe(each)
      }
    }),
  )
})

it('names that only a number tells apart have one root; a year is part of the name', () => {
  expect(['Họp (12)', 'Họp (1)', 'Họp (2024)', 'Họp'].map(nameRoot)).toEqual([
    'Họp',
    'Họp (1)',
    'Họp (2024)',
    'Họp',
  ])
  const long = 'x'.repeat(80)
  expect(nameRoot(distinctName(long, new Set([long])))).toBe(nameRoot(long))
})
