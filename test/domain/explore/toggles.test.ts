import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeInquiry } from '@/domain/explore/changeInquiry'
import { COLUMNS, FIRST_INQUIRY, USUAL_COLUMNS } from '@/domain/explore/Inquiry'
import { moveColumn, toggleColumn } from '@/domain/explore/moveColumn'
import { togglePicked } from '@/domain/explore/togglePicked'
import { toggleValue } from '@/domain/explore/toggleValue'

describe('a value of a facet', () => {
  it('is added and taken away; a facet without values is none', () => {
    const one = toggleValue({}, 'theme', 'identity')
    expect(one).toEqual({ theme: ['identity'] })
    const two = toggleValue(one, 'theme', 'citizens')
    expect(two).toEqual({ theme: ['identity', 'citizens'] })
    expect(toggleValue(two, 'theme', 'identity')).toEqual({ theme: ['citizens'] })
    expect(toggleValue(one, 'theme', 'identity')).toEqual({})
  })
})

describe('a row to draw', () => {
  it('is picked and let go; a full list takes no more', () => {
    expect(togglePicked(['a'], 'b')).toEqual(['a', 'b'])
    expect(togglePicked(['a', 'b'], 'a')).toEqual(['b'])
    const full = ['a', 'b', 'c', 'd', 'e']
    expect(togglePicked(full, 'f')).toBe(full)
  })
})

describe('a column', () => {
  it('is added where it usually stands, and taken away', () => {
    const without = toggleColumn(USUAL_COLUMNS, 'range')
    expect(without).not.toContain('range')
    expect(toggleColumn(without, 'range')).toEqual(USUAL_COLUMNS)
  })

  it('comes last where the person has an order of their own', () => {
    expect(toggleColumn(['change', 'then'], 'now')).toEqual(['change', 'then', 'now'])
  })

  it('stays where it is the only one', () => {
    expect(toggleColumn(['now'], 'now')).toEqual(['now'])
  })

  it('moves a place and back; at an end it stays', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...COLUMNS], { minLength: 1 }),
        fc.constantFrom(...COLUMNS),
        fc.constantFrom(-1 as const, 1 as const),
        (columns, name, by) => {
          const moved = moveColumn(columns, name, by)
          const there = columns.indexOf(name) + by
          const can = columns.includes(name) && there >= 0 && there < columns.length
          if (!can) expect(moved).toBe(columns)
          else {
            expect(moved[there]).toBe(name)
            expect(moveColumn(moved, name, by === 1 ? -1 : 1)).toEqual(columns)
          }
        },
      ),
    )
  })
})

describe('a changed inquiry', () => {
  it('keeps nothing as undefined', () => {
    const sort = { by: 'now', descending: true } as const
    const check = { indicator: 'rose', day: '2024-10-10' }
    const sorted = changeInquiry(FIRST_INQUIRY, { sort, base: '2024-10-10', check })
    expect(sorted).toEqual({ ...FIRST_INQUIRY, sort, base: '2024-10-10', check })
    const again = changeInquiry(sorted, { sort: undefined, base: undefined, check: undefined })
    expect(again).toStrictEqual(FIRST_INQUIRY)
  })
})
