import { describe, it } from 'vitest'
import { expectFault, type FaultCase } from '../../support/faultLines'

const FILE = 'synonyms.json'

const CASES: readonly FaultCase[] = [
  [
    'a phrase of two groups',
    [FILE, 'synonyms[1].phrases[1]', 'DVC'],
    'synonyms[1].phrases[1]',
    /tells apart from synonyms\[0\].phrases\[1\], found "DVC"/,
  ],
  [
    'a phrase that differs from another by marks only',
    [FILE, 'synonyms[0].phrases[1]', 'Dich vụ Công'],
    'synonyms[0].phrases[1]',
    /tells apart from synonyms\[0\].phrases\[0\]/,
  ],
  [
    'a plural beside its singular',
    [FILE, 'synonyms[0].phrases', ['service', 'services']],
    'synonyms[0].phrases[1]',
    /tells apart from/,
  ],
  [
    'a phrase without words',
    [FILE, 'synonyms[0].phrases[1]', '–'],
    'synonyms[0].phrases[1]',
    /letters or digits, found "–"/,
  ],
  ['a group of one', [FILE, 'synonyms[0].phrases', ['DVC']], 'synonyms[0].phrases', /two or more/],
  ['an id used twice', [FILE, 'synonyms[1].id', 'public-service'], 'synonyms[1].id', /used once/],
]

describe('synonyms that search could not tell apart', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })
})
