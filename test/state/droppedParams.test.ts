import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { droppedParams } from '@/state/droppedParams'
import { formatAddress } from '@/state/formatAddress'
import { addressArbitrary, anyUrl } from './addressArbitrary'

describe('what of an address makes no sense', () => {
  it('is nothing of one of our own', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        expect(droppedParams(formatAddress(address))).toEqual([])
      }),
    )
  })

  it('is told of any text, without a fault', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        for (const each of droppedParams(url)) expect(each).toMatch(/^[^=]*=/)
      }),
    )
  })

  it.each([
    ['/?then=yesterday', ['then=yesterday']],
    ['/?then=2024-02-31&now=2025-01-01', ['then=2024-02-31']],
    ['/?mode=bars&extent=none', ['mode=bars', 'extent=none']],
    ['/explore?pick=egdi-rank,Not+One&chart=pie', ['pick=Not One', 'chart=pie']],
    ['/explore?columns=now,colour', ['columns=colour']],
    ['/explore?sort=colour&base=never&check=x', ['sort=colour', 'base=never', 'check=x']],
    ['/?open=identity,A%20B', ['open=A B']],
    ['/sources?theme=identity', ['theme=identity']],
    ['/?evidence=nothing&known=soon', ['evidence=nothing', 'known=soon']],
    ['/explore?weather=fine', ['weather=fine']],
    [`/?mode=${'x'.repeat(99)}`, [`mode=${'x'.repeat(60)}…`]],
  ])('of %s', (url, dropped) => {
    expect(droppedParams(url)).toEqual(dropped)
  })

  it.each([
    '/?then=2026-01-16&now=2024-10-10',
    '/?mode=value&extent=all&by=occasion&disputed=0',
    '/explore?chart=pairs&q=%20can%20%20cuoc%20',
    '/explore?q=&theme=',
    '/?utm_source=news&fbclid=1',
    '/en/sources?by=number#source-3',
  ])('is nothing of %s', (url) => {
    expect(droppedParams(url)).toEqual([])
  })
})
