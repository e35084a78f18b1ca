import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHeaders, parseHeaders } from '@/build/headersFile'

const names = fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/)
const values = fc.stringMatching(/^[!-~]([ -~]{0,60}[!-~])?$/)
const path = fc.stringMatching(/^\/[a-z0-9/._-]{0,20}\*?[a-z0-9.]{0,5}$/)
const rules = fc.array(
  fc.oneof(
    fc.record({ path, headers: fc.dictionary(names, values) }),
    fc.record({
      path,
      detach: fc.array(names, { minLength: 1, maxLength: 3 }),
      headers: fc.dictionary(names, values),
    }),
  ),
  { maxLength: 8 },
)

describe('a headers file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(rules, (all) => {
        expect(parseHeaders(formatHeaders(all))).toEqual(all)
      }),
    )
  })

  it('looks as hosts expect it', () => {
    expect(
      formatHeaders([
        { path: '/*', headers: { 'X-One': 'a: b', 'X-Two': '#c' } },
        { path: '/embed/*', detach: ['X-One'], headers: {} },
      ]),
    ).toBe('/*\n  X-One: a: b\n  X-Two: #c\n\n/embed/*\n  ! X-One\n')
  })

  it('may hold comments and blank lines', () => {
    expect(parseHeaders('# all\n\n/*\n\tX-One:a\r\n  # more\n')).toEqual([
      { path: '/*', headers: { 'X-One': 'a' } },
    ])
  })
})

describe('a headers file is not written', () => {
  const write = (name: string, value: string) =>
    formatHeaders([{ path: '/*', headers: { [name]: value } }])

  it('with a value that would begin a line of its own', () => {
    expect(() => write('X-One', 'a\n/*')).toThrow(/X-One has a value/)
    expect(() => write('X-One', '')).toThrow(/X-One has a value/)
  })

  it.each(['', 'X One', 'X:One', '/x', '#x', '! x'])('with the name %j', (bad) => {
    expect(() => write(bad, 'a')).toThrow(/not the name of a header/)
  })

  it('with a pattern of two splats', () => {
    expect(() => formatHeaders([{ path: '/*/x/*', headers: {} }])).toThrow(/not a pattern/)
  })

  it('with lines or rules that hosts would pass over', () => {
    expect(() => write('X-One', 'a'.repeat(2000))).toThrow(/a line of 2009 characters/)
    const many = Array.from({ length: 101 }, () => ({ path: '/*', headers: {} }))
    expect(() => formatHeaders(many)).toThrow(/101 rules/)
  })
})

describe('a headers file is not read', () => {
  it.each(['X-One: a', '/*\n  X-One', '/*\n  : a'])('from %j', (text) => {
    expect(() => parseHeaders(text)).toThrow(/line \d is not understood/)
  })
})
