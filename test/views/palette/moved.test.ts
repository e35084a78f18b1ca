import { describe, expect, it } from 'vitest'
import { moved } from '@/views/palette/moved'
import type { PaletteGroup } from '@/views/palette/PaletteOption'

const group = (length: number): PaletteGroup => ({
  title: 'group',
  options: Array.from({ length }, (_, at) => ({
    id: `${at}`,
    icon: 'place' as const,
    href: '/',
    label: 'label',
  })),
})

const bare = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
const groups = [group(2), group(3), group(1)]
const to = (key: string, place: number, held: Partial<typeof bare> = {}) =>
  moved({ ...bare, ...held, key }, place, groups)

describe('a key in the palette leads', () => {
  it('one down or up, round at the ends', () => {
    expect([to('ArrowDown', 0), to('ArrowDown', 1), to('ArrowDown', 5)]).toEqual([1, 2, 0])
    expect([to('ArrowUp', 5), to('ArrowUp', 2), to('ArrowUp', 0)]).toEqual([4, 1, 5])
  })

  it('to the first of the next group, or of the one before', () => {
    expect([0, 1, 2, 4, 5].map((place) => to('Tab', place))).toEqual([2, 2, 5, 5, 0])
    const back = (place: number) => to('Tab', place, { shiftKey: true })
    expect([0, 1, 2, 4, 5].map(back)).toEqual([5, 5, 0, 0, 2])
  })

  it('nowhere, if it is any other, held with another or there is nothing', () => {
    expect([to('a', 0), to('Enter', 0), to('Home', 0)]).toEqual([undefined, undefined, undefined])
    expect(to('ArrowDown', 0, { ctrlKey: true })).toBeUndefined()
    expect(to('Tab', 0, { altKey: true })).toBeUndefined()
    expect(moved({ ...bare, key: 'ArrowDown' }, 0, [])).toBeUndefined()
  })
})
