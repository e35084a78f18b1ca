import { describe, it } from 'vitest'
import { expectFault, type FaultCase } from '../../support/faultLines'

const FILE = 'synonyms.json'

const CASES: readonly FaultCase[] = [
  [
    'a phrase of two groups',
    [FILE, 'synonyms[1].english[0]', 'DVC'],
    'synonyms[1].english[0]',
    /tells apart from synonyms\[0\].vietnamese\[1\], found "DVC"/,
  ],
  [
    'a phrase that differs from another by marks only',
    [FILE, 'synonyms[0].vietnamese[1]', 'Dich vụ Công'],
    'synonyms[0].vietnamese[1]',
    /tells apart from synonyms\[0\].vietnamese\[0\]/,
  ],
  [
    'a plural beside its singular',
    [FILE, 'synonyms[0].english', ['service', 'services']],
    'synonyms[0].english[1]',
    /tells apart from/,
  ],
  [
    'a phrase without words',
    [FILE, 'synonyms[0].vietnamese[1]', '–'],
    'synonyms[0].vietnamese[1]',
    /letters or digits, found "–"/,
  ],
  ['a group of one language', [FILE, 'synonyms[0].english', []], 'synonyms[0].english', /one or/],
  ['an id used twice', [FILE, 'synonyms[1].id', 'public-service'], 'synonyms[1].id', /used once/],
]

describe('synonyms that search could not tell apart', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })
})
