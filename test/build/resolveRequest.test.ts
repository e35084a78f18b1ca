import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveRequest } from '@/build/resolveRequest'

const FILES = new Set([
  '404.html',
  '_headers',
  '_redirects',
  '.env',
  'assets/index-1.js',
  'data/pages/vi/overview.json',
  'en/404.html',
  'en/index.html',
  'en/indicators/accounts.html',
  'favicon.svg',
  'index.html',
  'indicators/accounts.html',
  'sources.html',
])

const resolve = (path: string, method = 'GET') =>
  resolveRequest(method, path, (file) => FILES.has(file))

describe('what is there', () => {
  it.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/sources', 'sources.html'],
    ['/%73ources', 'sources.html'],
    ['/en/indicators/accounts', 'en/indicators/accounts.html'],
    ['/favicon.svg', 'favicon.svg'],
    ['/assets/index-1.js', 'assets/index-1.js'],
    ['/data/pages/vi/overview.json', 'data/pages/vi/overview.json'],
  ])('is found at %s', (path, file) => {
    expect(resolve(path)).toEqual({ file, status: 200 })
    expect(resolve(path, 'HEAD')).toEqual({ file, status: 200 })
  })

  it.each([
    ['/index.html', '/'],
    ['/index', '/'],
    ['/en', '/en/'],
    ['/en/index.html', '/en/'],
    ['/sources/', '/sources'],
    ['/sources.html', '/sources'],
    ['/indicators/accounts.html', '/indicators/accounts'],
  ])('has one address: %s leads to %s', (path, redirect) => {
    expect(resolve(path)).toEqual({ redirect })
  })
})

describe('what is not there', () => {
  it.each([
    '/nothing',
    '/indicators/nothing',
    '/indicators/',
    '/Sources',
    '/data',
    '/favicon.svg/',
    '/404',
    '/404.html',
    '/english/x',
    '//en/',
    '//evil.example/',
    '/%',
    '/%zz',
    '/%e0%a4%a',
    '/%c0%ae%c0%ae/',
    '/sources%',
    '/a%00',
  ])('gets the not-found page: %s', (path) => {
    expect(resolve(path)).toEqual({ file: '404.html', status: 404 })
  })

  it.each([
    '/en/nothing',
    '/en/sources/',
    '/en/indicators/a/b/c',
    '/en/404',
    '/en//',
    '/en/.git/config',
    '/en/a%2fb',
    '/en/..%2f..',
    '/en/%e0%a4%a',
    '/en/%/nothing',
    '/en/%00',
  ])('gets the English one below /en/: %s', (path) => {
    expect(resolve(path)).toEqual({ file: 'en/404.html', status: 404 })
  })

  it('gets a status alone from a site without such a page', () => {
    expect(resolveRequest('GET', '/x', () => false)).toEqual({ status: 404 })
  })
})

describe('what is not served', () => {
  it.each([
    '/_headers',
    '/_redirects',
    '/.env',
    '/%2eenv',
    '/../.env',
    '/..%2f.env',
    '/%2e%2e/index.html',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets%2findex-1.js',
    '/assets%5cindex-1.js',
    '/assets\\index-1.js',
    '/./index.html',
  ])('stays hidden: %s', (path) => {
    expect(resolve(path)).toEqual({ file: '404.html', status: 404 })
  })

  it.each(['', '*', 'http://x/', 'x'])('is no path at all: %j', (path) =>
    expect(resolve(path)).toEqual({ status: 400 }),
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', ''])('is not asked for: %s', (method) => {
    expect(resolve('/', method)).toEqual({ status: 405 })
  })
})

/** Paths made of what hostile ones are made of, and of names that are there. */
const strange = ['..', '.', '', '%2e%2e', '%2f', '%5c', '\\', '%00', '%25', '%', '\t', 'http:']
const known = ['en', 'index', 'index.html', 'sources', 'sources.html', 'assets', '404', 'accounts']
const others = ['_headers', '.env', 'indicators', 'evil.example', 'ế', '%e1%ba%bf', '.html']
const part = fc.constantFrom(...strange, ...known, ...others)
const hostile = fc
  .array(fc.tuple(part, fc.constantFrom('/', '', '\\', '%2f')), { maxLength: 7 })
  .map((parts) => `/${parts.flat().join('')}`)
const path = fc.oneof(
  hostile,
  fc.string().map((text) => `/${text}`),
  fc.string(),
)

describe('whatever is asked for', () => {
  it('gets a file of the site, or a status', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const resolved = resolve(asked)
        if (!('file' in resolved)) return
        expect(FILES.has(resolved.file)).toBe(true)
        expect(resolved.file).not.toMatch(/^[._]|\/\./)
      }),
      { numRuns: 2000 },
    )
  })

  it('asks the disk for no name outside of the site', () => {
    fc.assert(
      fc.property(path, (asked) => {
        resolveRequest('GET', asked, (file) => {
          expect(file).not.toMatch(/^\/|\\|\0|\/\//)
          expect(file.split('/')).not.toContain('..')
          return false
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('is led on this site alone, and to the end', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const resolved = resolve(asked)
        if (!('redirect' in resolved)) return
        expect(resolved.redirect).toMatch(/^\/(?![/\\])[^\\\s]*$/)
        expect(resolve(resolved.redirect)).toMatchObject({ status: 200 })
      }),
      { numRuns: 2000 },
    )
  })
})
