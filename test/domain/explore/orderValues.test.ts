import { expect, it } from 'vitest'
import { narrow } from '@/domain/explore/narrow'
import { orderValues } from '@/domain/explore/orderValues'
import { VERDICTS } from '@/domain/verdicts'
import { index, rows } from './rowsOfPublished'

const { counts } = narrow(rows, {})
const values = (name: keyof typeof counts) =>
  orderValues(name, counts[name], index).map(({ value }) => value)

it('keeps the order verdicts and themes have', () => {
  expect(values('verdict')).toEqual(VERDICTS.filter((each) => values('verdict').includes(each)))
  expect(values('theme')).toEqual(index.dataset.themes.map(({ id }) => id))
})

it('lists years from the newest', () => {
  expect(values('year')).toEqual(values('year').toSorted().toReversed())
})

it('lists all others by how many rows they leave, then by name', () => {
  const listed = orderValues('unit', counts.unit, index)
  expect(listed.map(({ count }) => count)).toEqual(
    listed.map(({ count }) => count).toSorted((a, b) => b - a),
  )
  const ones = listed.filter(({ count }) => count === 1).map(({ value }) => value)
  expect(ones).toEqual(ones.toSorted())
})
