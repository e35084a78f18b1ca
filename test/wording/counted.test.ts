import { expect, it } from 'vitest'
import { counted } from '@/wording/counted'

it('groups a long count as Vietnamese does', () => {
  expect([counted(7), counted(100_000)]).toEqual(['7', '100.000'])
})
