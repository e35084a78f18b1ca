import { expect, it } from 'vitest'
import { disputeCount } from '@/domain/disputeCount'
import { indicatorWith } from './indicatorWith'

it('counts what is declared, indicator by indicator', () => {
  const dispute = { id: 'd', claims: ['a', 'b'], why: { vi: 'vì', en: 'why' } }
  const indicators = [indicatorWith({ disputes: [dispute, dispute] }), indicatorWith({})]
  expect(disputeCount({ indicators })).toBe(2)
})
