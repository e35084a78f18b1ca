import { expect, it } from 'vitest'
import { answer } from '@/domain/explore/answer'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { rows } from './rowsOfPublished'

const idsOf = (list: readonly { indicator: { id: string } }[]) =>
  list.map(({ indicator }) => indicator.id)

it('gives every row in the order of the themes where nothing is asked', () => {
  expect(answer(rows, FIRST_INQUIRY, undefined, 'vi').rows).toEqual(rows)
})

it('puts what the words have found in the order they found it', () => {
  const found = ['egdi-rank', 'eid-accounts-activated', 'chip-id-cards-issued']
  expect(idsOf(answer(rows, FIRST_INQUIRY, found, 'vi').rows)).toEqual(found)
})

it('leaves out of what the words have found what a filter refuses', () => {
  const found = ['egdi-rank', 'eid-accounts-activated', 'chip-id-cards-issued']
  const inquiry = { ...FIRST_INQUIRY, filter: { kind: ['rank'] } }
  expect(idsOf(answer(rows, inquiry, found, 'vi').rows)).toEqual(['egdi-rank'])
})

it('sorts what is left, also what the words have found', () => {
  const found = ['egdi-rank', 'eid-accounts-activated', 'chip-id-cards-issued']
  const sort = { by: 'now', descending: true } as const
  expect(idsOf(answer(rows, { ...FIRST_INQUIRY, sort }, found, 'vi').rows)).toEqual([
    'chip-id-cards-issued',
    'eid-accounts-activated',
    'egdi-rank',
  ])
})

it('draws the rows picked in their order, also those filtered out, and no unknown one', () => {
  const picked = ['egdi-rank', 'not-there', 'eid-accounts-activated']
  const inquiry = { ...FIRST_INQUIRY, picked, filter: { theme: ['nothing'] } }
  const asked = answer(rows, inquiry, undefined, 'vi')
  expect(asked.rows).toEqual([])
  expect(idsOf(asked.picked)).toEqual(['egdi-rank', 'eid-accounts-activated'])
})
