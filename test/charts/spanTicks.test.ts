import { expect, it } from 'vitest'
import { barShares } from '@/charts/barShares'
import { spanBar } from '@/charts/spanBar'
import { spanTicks } from '@/charts/spanTicks'
import { accounts, percent } from '../wording/sampleUnits'

const millions = { low: 0, high: 10e6, ticks: [0, 5e6, 10e6] }

it('only the last gridline says what the numbers count', () => {
  expect(spanTicks(millions, { kind: 'stock', unit: accounts, lang: 'vi' })).toEqual([
    { at: 0, text: '0' },
    { at: 0.5, text: '5' },
    { at: 1, text: '10\u00a0triệu' },
  ])
  const share = { low: 50, high: 100, ticks: [50, 100] }
  const style = { kind: 'share', unit: percent, lang: 'en' } as const
  expect(spanTicks(share, style).map(({ text }) => text)).toEqual(['50', '100%'])
})

it('a bare count and an axis without a unit have numbers only', () => {
  const few = { low: 44, high: 46, ticks: [44, 46] }
  const style = { kind: 'stock', unit: accounts, lang: 'vi' } as const
  expect(spanTicks(few, style).map(({ text }) => text)).toEqual(['44', '46'])
  const bare = spanTicks(millions, { kind: 'stock', lang: 'vi' })
  expect(bare.map(({ text }) => text)).toEqual(['0', '5', '10'])
})

it('changes carry their signs', () => {
  const axis = { low: -1e6, high: 1e6, ticks: [-1e6, 0, 1e6] }
  const style = { kind: 'stock', unit: accounts, lang: 'en', signed: true } as const
  expect(spanTicks(axis, style).map(({ text }) => text)).toEqual(['−1', '0', '+1\u00a0million'])
})

it('a bar runs from end to end of its interval', () => {
  expect(spanBar({ low: 0, high: 10, ticks: [] }, { low: 2, high: 7 })).toEqual({
    from: 0.2,
    to: 0.7,
    length: expect.closeTo(0.5),
  })
})

it('the longest bar has the whole length, and none has none', () => {
  expect(barShares([1, 4, 0])).toEqual([0.25, 1, 0])
  expect(barShares([0])).toEqual([0])
})
