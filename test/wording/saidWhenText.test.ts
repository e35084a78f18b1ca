import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { knownFrom } from '@/domain/knownFrom'
import type { Source } from '@/domain/Source'
import { saidWhenText } from '@/wording/saidWhenText'
import { claimWith } from '../domain/claimWith'
import { sourceWith } from '../domain/sourceWith'
import { plain } from './plain'

function said(facts: Partial<Claim>, from: Partial<Source> = {}): string[] {
  const claim = claimWith(facts)
  const source = sourceWith(from)
  const line = { claim, known: knownFrom(claim, source) }
  return (['vi', 'en'] as const).map((lang) => plain(saidWhenText(line, source, lang)))
}

describe('when a claim was made', () => {
  it('is the day it was said, alone where its figure is of that day', () => {
    expect(said({ asOf: '2026-01-16', saidOn: '2026-01-16' })).toEqual([
      'nói 16/1/2026',
      'said 16 Jan 2026',
    ])
  })

  it('else the day it was published, beside the moment it speaks of', () => {
    expect(said({ asOf: '2025-12-31' }, { published: '2026-03-05' })).toEqual([
      'số của 31/12/2025, đăng 5/3/2026',
      'figure for 31 Dec 2025, published 5 Mar 2026',
    ])
    expect(said({ asOf: '2025', saidOn: '2026-01-10' })).toEqual([
      'số của năm 2025, nói 10/1/2026',
      'figure for 2025, said 10 Jan 2026',
    ])
  })

  it('says that a moment was worked out, also where both are one day', () => {
    const facts = { asOf: '2025-12-22', asOfInferred: true }
    expect(said(facts, { published: '2025-12-22' })).toEqual([
      'số của 22/12/2025 (suy ra), đăng 22/12/2025',
      'figure for 22 Dec 2025 (inferred), published 22 Dec 2025',
    ])
  })

  it('makes nothing up where no day is known', () => {
    expect(said({ asOf: '2025-06' })).toEqual([
      'số của 6/2025, không rõ ngày nói, coi là biết từ 30/6/2025',
      'figure for Jun 2025, day of the statement unknown, taken as known from 30 Jun 2025',
    ])
  })
})
