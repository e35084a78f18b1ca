import { describe, expect, it } from 'vitest'
import { axisKey } from '@/domain/explore/axisKey'

describe('what an indicator shares an axis with', () => {
  it('is other counts, whatever they count, but not counts over a period', () => {
    const cards = axisKey({ kind: 'stock', unit: 'cards' })
    expect(axisKey({ kind: 'stock', unit: 'accounts' })).toBe(cards)
    expect(axisKey({ kind: 'flow', unit: 'cards' })).not.toBe(cards)
  })

  it.each(['rate', 'score'] as const)('is a %s of its own unit only', (kind) => {
    expect(axisKey({ kind, unit: 'one' })).not.toBe(axisKey({ kind, unit: 'other' }))
  })
})
