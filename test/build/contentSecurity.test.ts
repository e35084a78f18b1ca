import { describe, expect, it } from 'vitest'
import { contentSecurity, inlineHash } from '@/build/contentSecurity'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]))

describe('the policy', () => {
  const one = inlineHash('let theme')
  const two = inlineHash('body { margin: 0 }')
  const policy = contentSecurity({ scriptHashes: [one], styleHashes: [two, two] })

  it('lets no script run that is not ours', () => {
    expect(directives(policy).get('script-src')).toEqual(["'self'", one])
    expect(directives(policy).get('default-src')).toEqual(["'none'"])
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/)
  })

  it('names each style once', () => {
    expect(directives(policy).get('style-src')).toEqual(["'self'", two])
  })

  it('loosens style attributes alone', () => {
    const loose = [...directives(policy)].filter(([, values]) =>
      values?.includes("'unsafe-inline'"),
    )
    expect(loose.map(([name]) => name)).toEqual(['style-src-attr'])
  })

  it('admits one Trusted Types policy', () => {
    expect(directives(policy).get('trusted-types')).toEqual(['nhip-so'])
    expect(directives(policy).get('require-trusted-types-for')).toEqual(["'script'"])
  })

  it('refuses frames unless told', () => {
    expect(directives(policy).get('frame-ancestors')).toEqual(["'none'"])
    const framable = contentSecurity({ scriptHashes: [], styleHashes: [], framable: true })
    expect(directives(framable).get('frame-ancestors')).toEqual(['*'])
  })

  it('is the same in whatever order the pages were built', () => {
    const hashes = [one, two]
    expect(contentSecurity({ scriptHashes: hashes, styleHashes: [] })).toBe(
      contentSecurity({ scriptHashes: hashes.toReversed(), styleHashes: [] }),
    )
  })
})

describe('a hash', () => {
  it('is that of the text in UTF-8', () => {
    expect(inlineHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
    expect(inlineHash('nhịp')).not.toBe(inlineHash('nhi\u0323p'))
  })
})
