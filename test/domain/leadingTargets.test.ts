import { expect, it } from 'vitest'
import { leadingTargets } from '@/domain/leadingTargets'
import type { Target } from '@/domain/Target'

const targetOf = (place: number): Target => ({
  id: `target-${place}`,
  indicator: 'made',
  value: place,
  direction: 'atLeast',
  source: 'antv',
  stated: '1',
  name: { vi: 'đích', en: 'goal' },
})

it('leads with the first five of the file and keeps the others', () => {
  const targets = [1, 2, 3, 4, 5, 6, 7].map(targetOf)
  const { leading, others } = leadingTargets({ targets })
  expect(leading.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
  expect(others.map(({ value }) => value)).toEqual([6, 7])
})

it('has no others where there are few', () => {
  expect(leadingTargets({ targets: [targetOf(1)] }).others).toEqual([])
})
