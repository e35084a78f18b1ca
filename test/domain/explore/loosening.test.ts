import { expect, it } from 'vitest'
import { loosenings, without } from '@/domain/explore/loosening'
import { narrow } from '@/domain/explore/narrow'
import { rows } from './rowsOfPublished'

const filter = { kind: ['rank'], unit: ['accounts'] }

it('says which one filter to let go of, the one that gives most first', () => {
  expect(narrow(rows, filter).rows).toEqual([])
  const ways = loosenings(rows, filter)
  const ranks = narrow(rows, { kind: ['rank'] }).rows.length
  const accounts = narrow(rows, { unit: ['accounts'] }).rows.length
  expect(ways).toHaveLength(2)
  expect(ways).toContainEqual({ what: 'unit', count: ranks })
  expect(ways).toContainEqual({ what: 'kind', count: accounts })
  expect(ways[0]?.count).toBe(Math.max(ranks, accounts))
})

it('names the words too', () => {
  const found = new Set(['eid-accounts-activated'])
  expect(loosenings(rows, { kind: ['rank'] }, found)).toEqual([
    { what: 'text', count: narrow(rows, { kind: ['rank'] }).rows.length },
    { what: 'kind', count: 1 },
  ])
})

it('names none where no single one is enough', () => {
  expect(loosenings(rows, { kind: ['rank'], unit: ['nothing'], theme: ['none'] })).toEqual([])
})

it('a filter without a facet keeps the others', () => {
  expect(without(filter, 'kind')).toEqual({ unit: ['accounts'] })
  expect(without(filter, 'theme')).toEqual(filter)
})
