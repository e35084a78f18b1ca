import { expect, it } from 'vitest'
import { nearestIndicators } from '@/domain/nearestIndicators'
import { indicatorWith } from './indicatorWith'

const accounts = indicatorWith({
  id: 'eid-accounts-activated',
  name: { vi: 'Tài khoản định danh đã kích hoạt', en: 'Activated e-ID accounts' },
  keywords: ['VNeID'],
})
const cards = indicatorWith({
  id: 'chip-id-cards-issued',
  name: { vi: 'Thẻ căn cước gắn chip', en: 'Chip ID cards issued' },
})
const all = [cards, accounts]

it.each([
  ['eid-acounts-activ', accounts],
  ['dinh danh', accounts],
  ['ĐỊNH DANH', accounts],
  ['vneid', accounts],
  ['chip-id-card', cards],
  ['căn cước', cards],
])('%s finds its neighbour', (sought, indicator) => {
  expect(nearestIndicators(all, sought)).toEqual([indicator])
})

it('the one that shares more words comes first', () => {
  expect(nearestIndicators(all, 'accounts activated chip')).toEqual([accounts, cards])
})

it.each(['', 'of', 'xyz-nowhere'])('nothing shared, nothing suggested: %j', (sought) => {
  expect(nearestIndicators(all, sought)).toEqual([])
})

it('suggests five at most, the first of equals', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...cards, id: `chip-${index}` }))
  expect(nearestIndicators(many, 'chip')).toEqual(many.slice(0, 5))
})
