import { expect, it } from 'vitest'
import { latestSides, pointsIn, sharedSides, sideOn } from '@/domain/explore/latestSides'
import { index } from './rowsOfPublished'

const ids = { part: 'eid-accounts-activated', whole: 'eid-accounts-issued' }
const daysOf = (sides: ReturnType<typeof latestSides>) =>
  sides && [sides.part.point.day, sides.whole.point.day]

it('are the latest of each on or before a day', () => {
  expect(daysOf(latestSides(index, ids, '2026-01-16'))).toEqual(['2026-01-16', '2024-10-10'])
  expect(daysOf(latestSides(index, ids, '2022-11-07'))).toEqual(['2022-11-07', '2022-11-07'])
  expect(latestSides(index, ids, '2022-10-31')).toBeUndefined()
})

it('or the latest of one moment', () => {
  expect(daysOf(sharedSides(index, ids, '2026-01-16'))).toEqual(['2024-10-10', '2024-10-10'])
  expect(sharedSides(index, ids, '2020-01-01')).toBeUndefined()
  expect(sharedSides(index, { ...ids, whole: 'nothing' }, '2026-01-16')).toBeUndefined()
})

it('are none of an indicator that is not here', () => {
  expect(pointsIn(index, 'nothing')).toEqual([])
  expect(sideOn(index, 'nothing', '2026-01-16')).toBeUndefined()
})
