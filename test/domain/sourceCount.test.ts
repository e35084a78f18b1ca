import { expect, it } from 'vitest'
import { sourceCount } from '@/domain/sourceCount'

it('counts a source once, whatever it says', () => {
  expect(sourceCount([])).toBe(0)
  expect(sourceCount([{ source: 'a' }, { source: 'b' }, { source: 'a' }])).toBe(2)
})
