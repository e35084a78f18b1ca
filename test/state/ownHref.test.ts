import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress } from '@/state/formatAddress'
import { ownHref } from '@/state/ownHref'
import { parseAddress } from '@/state/parseAddress'
import { anyUrl } from './addressArbitrary'

describe('the address of a screen of ours', () => {
  it.each([
    ['/', '/'],
    ['/en/explore?q=the%20chip&sort=-now', '/en/explore?q=the%20chip&sort=-now'],
    ['/explore?utm_source=letter#top', '/explore'],
    ['/sources/?by=publisher', '/sources?by=publisher'],
    ['/explore?q=<script>', '/explore?q=%3Cscript%3E'],
  ])('%j is written %j', (given, written) => {
    expect(ownHref(given)).toBe(written)
  })

  it.each([
    '',
    'explore',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)//',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://evil.test/explore',
    '//evil.test/explore',
    '/\\evil.test/explore',
    '\\\\evil.test',
    '/\t/evil.test',
    '/.//evil.test',
    '/nowhere',
    '/data/observations.csv',
    '/embed/comparison?id=x',
    '/en/embed/chart?pick=x',
    '/explore/../../x',
  ])('%j is none', (given) => {
    expect(ownHref(given)).toBeUndefined()
  })

  it('leads to no other site and to a screen there is, whatever was given', () => {
    fc.assert(
      fc.property(fc.oneof(anyUrl, fc.webUrl(), fc.string()), (given) => {
        const own = ownHref(given)
        if (own === undefined) return
        expect(new URL(own, 'https://nhipso.test').origin).toBe('https://nhipso.test')
        expect(parseAddress(own).place.view).not.toBe('not-found')
        expect(formatAddress(parseAddress(own))).toBe(own)
        expect(ownHref(own)).toBe(own)
      }),
    )
  })
})
