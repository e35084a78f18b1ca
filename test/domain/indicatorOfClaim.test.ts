import { expect, it } from 'vitest'
import { indicatorOfClaim } from '@/domain/indicatorOfClaim'

it('is what stands before the slash', () => {
  expect(indicatorOfClaim('eid-accounts-activated/2024-10-10-antv')).toBe('eid-accounts-activated')
  expect(indicatorOfClaim('nothing')).toBe('nothing')
})
