import { describe, expect, it } from 'vitest'
import { inlineHash } from '@/build/contentSecurity'
import { formatHeaders, parseHeaders } from '@/build/headersFile'
import { headersFor } from '@/build/headersFor'
import { siteHeaders } from '@/build/siteHeaders'

const inline = { scriptHashes: [inlineHash('a')], styleHashes: [inlineHash('b')] }
const rules = siteHeaders(inline, ['/embed/'])

describe('the headers of the site', () => {
  it('can be written and read', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules)
  })

  it('leave room for the hashes of twenty pages', () => {
    const styleHashes = Array.from({ length: 20 }, (_, page) => inlineHash(String(page)))
    expect(() => formatHeaders(siteHeaders({ ...inline, styleHashes }))).not.toThrow()
  })

  it('keep assets for good and ask about the rest', () => {
    const caching = (path: string) => headersFor(rules, path).get('cache-control')
    expect(caching('/assets/x-1.js')).toBe('public, max-age=31536000, immutable')
    expect(caching('/data/pages/vi/overview.json')).toBe('no-cache')
    expect(caching('/')).toBeUndefined()
  })

  it('refuse frames but where pages are made for them', () => {
    const policy = (path: string) => headersFor(rules, path).get('content-security-policy')
    expect(policy('/en/sources')).toMatch("frame-ancestors 'none'")
    expect(policy('/embed/x')).toMatch(/^default-src 'none';.*frame-ancestors \*/)
    expect(policy('/embed/x')).not.toMatch("frame-ancestors 'none'")
  })

  it('give no header twice to one address, unless it is detached', () => {
    const given = new Set<string>()
    for (const { detach = [], headers } of rules.toSpliced(0, 1)) {
      for (const name of Object.keys(headers)) if (!detach.includes(name)) given.add(name)
    }
    expect(Object.keys(rules[0]!.headers).filter((name) => given.has(name))).toEqual([])
  })
})
