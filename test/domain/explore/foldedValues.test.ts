import { expect, it } from 'vitest'
import { foldedValues, MOST_FOUND } from '@/domain/explore/foldedValues'

const many = Array.from({ length: 60 }, (_, at) => ({ value: `value ${at}`, count: 60 - at }))
const text = (value: string) => value.replace('value', 'Giá trị')

it('shows the first values, and the chosen ones among the others', () => {
  const { shown, others } = foldedValues(many, ['value 50'])
  expect(shown.map(({ value }) => value)).toEqual([
    ...many.slice(0, 7).map(({ value }) => value),
    'value 50',
  ])
  expect(others).toBe(52)
})

it('shows many more once unfolded', () => {
  expect(foldedValues(many, [], { sought: ' ', text }).shown).toHaveLength(MOST_FOUND)
})

it('shows those whose name holds what is sought', () => {
  const { shown } = foldedValues(many, ['value 3'], { sought: 'TRỊ 5', text })
  expect(shown.map(({ value }) => value)).toEqual([
    'value 3',
    'value 5',
    ...Array.from({ length: 10 }, (_, at) => `value ${50 + at}`),
  ])
})
