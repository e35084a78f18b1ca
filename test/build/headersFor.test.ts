import { describe, expect, it } from 'vitest'
import { headersFor } from '@/build/headersFor'

const at = (path: string, pattern: string) =>
  headersFor([{ path: pattern, headers: { X: '1' } }], path).size === 1

describe('a pattern', () => {
  it.each([
    ['/', '/*'],
    ['/a/b', '/*'],
    ['/a/b', '/a/*'],
    ['/a/', '/a/*'],
    ['/a', '/a'],
    ['/a/b.png', '/*.png'],
  ])('covers %s with %s', (path, pattern) => expect(at(path, pattern)).toBe(true))

  it.each([
    ['/a', '/a/*'],
    ['/a/', '/a'],
    ['/A/b', '/a/*'],
    ['/aa', '/a*aa'],
  ])('does not cover %s with %s', (path, pattern) => expect(at(path, pattern)).toBe(false))
})

describe('rules that cover one address', () => {
  const all = { path: '/*', headers: { 'X-One': '1', 'X-Two': '2' } }

  it('are joined', () => {
    expect(headersFor([all, { path: '/a', headers: { 'x-one': '3' } }], '/a')).toEqual(
      new Map([
        ['x-one', '1, 3'],
        ['x-two', '2'],
      ]),
    )
  })

  it('may detach what earlier ones gave', () => {
    const rule = { path: '/a', detach: ['X-ONE'], headers: { 'X-One': '3' } }
    expect(headersFor([all, rule], '/a').get('x-one')).toBe('3')
    expect(headersFor([rule, all], '/a').get('x-one')).toBe('3, 1')
  })
})
