import { describe, expect, it } from 'vitest'
import { citedSources } from '@/domain/citedSources'
import type { Source } from '@/domain/Source'
import { claimWith } from './claimWith'

const source = (id: string, number: number): Source => ({
  id,
  number,
  publisher: id,
  url: `https://example.org/${id}`,
})

describe('citedSources', () => {
  const known = new Map([source('b', 7), source('a', 12)].map((each) => [each.id, each]))

  it('names each source once, by number', () => {
    const claims = ['a', 'b', 'a'].map((id) => claimWith({ source: id }))
    expect(citedSources(claims, known).map(({ number }) => number)).toEqual([7, 12])
  })

  it('leaves out a source that is not in the register', () => {
    expect(citedSources([claimWith({ source: 'unknown' })], known)).toEqual([])
  })
})
