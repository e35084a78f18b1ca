import { expect, it } from 'vitest'
import { disputeCount } from '@/domain/disputeCount'
import { indicatorWith } from './indicatorWith'

const dispute = (id: string) => ({ id, claims: ['a', 'b'], why: { vi: 'vì', en: 'why' } })

it('adds up what every indicator declares', () => {
  const indicators = [
    indicatorWith({ disputes: [dispute('one'), dispute('two')] }),
    indicatorWith({}),
    indicatorWith({ disputes: [dispute('three')] }),
  ]
  expect(disputeCount({ indicators })).toBe(3)
  expect(disputeCount({ indicators: [] })).toBe(0)
})
