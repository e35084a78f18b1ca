import { expect, it } from 'vitest'
import { catalogue } from '@/data/catalogue'
import { goodCompiled } from '../support/goodCompiled'

it('the catalogue lists every indicator with the days its claims stand at', () => {
  const { indicators, day } = catalogue(goodCompiled())
  expect(day).toBe('2026-01-16')
  expect(indicators[0]).toEqual({
    id: 'accounts-activated',
    name: { vi: 'Chỉ số accounts-activated', en: 'Indicator accounts-activated' },
    theme: 'identity',
    unit: 'accounts',
    kind: 'stock',
    claims: 3,
    first: '2024-10-10',
    last: '2026-01-16',
  })
  expect(indicators[2]).toMatchObject({ id: 'activation-rate', claims: 0 })
  expect(indicators[2]).not.toHaveProperty('first')
})
