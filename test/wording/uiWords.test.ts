import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/Bilingual'
import { embedChartWords } from '@/wording/embedChartWords'
import { embedWords } from '@/wording/embedWords'
import { knownWords } from '@/wording/knownWords'
import { droppedWords } from '@/wording/droppedWords'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { exportWordsFor } from '@/wording/exportWordsFor'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { paletteWordsFor } from '@/wording/paletteWordsFor'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import { uiWordsFor } from '@/wording/uiWordsFor'

const everyWord = (lang: Language) => ({
  ...uiWordsFor(lang),
  sources: sourcesWordsFor(lang),
  method: methodWordsFor(lang),
  palette: paletteWordsFor(lang),
  exports: exportWordsFor(lang),
  takeaway: takeawayWordsFor(lang),
  explore: exploreWordsFor(lang),
  dropped: droppedWords[lang],
  known: knownWords[lang],
  embed: embedWords[lang],
  embedChart: embedChartWords[lang],
})
const [english, vietnamese] = [everyWord('en'), everyWord('vi')]

type Word = string | ((...given: unknown[]) => unknown)
const counts = [0, 1, 2, 12]

/** Every word of the interface with its path; lists by place. */
function wordsOf(given: unknown, path = ''): [path: string, word: Word][] {
  if (typeof given === 'string' || typeof given === 'function') return [[path, given as Word]]
  return Object.entries(given as object).flatMap(([key, value]) =>
    wordsOf(value, path === '' ? key : `${path}.${key}`),
  )
}

/** What a word says, and a label for every number of things. */
function saidBy([path, word]: [string, Word]): [path: string, text: string][] {
  if (typeof word === 'string') return [[path, word]]
  return counts.flatMap((first) =>
    counts.map((second): [string, string] => [
      `${path}(${first}, ${second})`,
      String(word(first, second, first + second)),
    ]),
  )
}

const texts = (words: object) => wordsOf(words).flatMap(saidBy)

describe('the words of the interface', () => {
  it('have exactly the same keys in both languages, of the same sort', () => {
    const shape = (words: object) => wordsOf(words).map(([path, word]) => `${path} ${typeof word}`)
    expect(shape(english)).toEqual(shape(vietnamese))
  })

  it.each([
    ['vi', vietnamese],
    ['en', english],
  ])('are full, trimmed and composed (%s)', (_, words) => {
    const wrong = texts(words).filter(
      ([, text]) =>
        text === '' ||
        text !== text.trim() ||
        text !== text.normalize('NFC') ||
        /undefined|null|NaN|\[object| {2}| [,;:.]/.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('are not left in the other language', () => {
    const same = wordsOf(english).flatMap(([path, word]) => {
      const other = wordsOf(vietnamese).find(([each]) => each === path)?.[1]
      return typeof word === 'string' && word === other ? [path] : []
    })
    // The product's name, each language's name of itself, and names of file formats.
    expect(
      same.filter((path) => !/^exports\.actions\.(csv|xlsx|json|png|svg)\.name$/.test(path)),
    ).toEqual(['brand', 'language.vi', 'language.en'])
  })

  it('hold no straight quotation marks or hyphens for dashes', () => {
    const all = [...texts(vietnamese), ...texts(english)]
    expect(all.filter(([, text]) => /["']| - |\.\.\./.test(text))).toEqual([])
  })
})

describe('English counts', () => {
  const { ledger, tally, targets, indicator, sources, footer } = english

  it.each([
    [() => ledger.others(1), '1 other indicator'],
    [() => ledger.others(2), '2 other indicators'],
    [() => ledger.others(0), '0 other indicators'],
    [() => ledger.figures(1, 1), '1 source'],
    [() => ledger.figures(2, 1), '2 figures, 1 source'],
    [() => ledger.figures(3, 2), '3 figures, 2 sources'],
    [() => tally.both(47, 66), '47 of 66 indicators have figures at both moments'],
    [() => targets.others(1), '1 other target'],
    [() => targets.others(7), '7 other targets'],
    [() => indicator.published(1, undefined), '1 figure'],
    [() => indicator.published(2, '15 months'), '2 figures in 15 months'],
    [() => indicator.points(1), '1 figure over time'],
    [() => indicator.points(4), '4 figures over time'],
    [() => sources.usedFor(1), 'used for 1 indicator'],
    [() => sources.usedFor(0), 'used for 0 indicators'],
    [() => sources.occasionCount(1, 2, 0), '1 source, 2 statements'],
    [() => sources.occasionCount(2, 1, 3), '2 sources, 1 statement, 3 disputed'],
    [() => sources.more(1), '1 more statement'],
    [() => sources.agreeing(1), '1 figure given alike by two or more publishers'],
    [() => sources.agreeing(2), '2 figures given alike by two or more publishers'],
    [() => sources.numbers(4, 4), 'Source 4'],
    [() => sources.numbers(4, 9), 'Sources 4 to 9'],
    [() => sources.publishers('VOV', 'VOV'), 'VOV'],
    [() => footer.counts(1, 2, 1), '1 indicator, 2 statements, 1 source'],
  ])('%s', (say, said) => {
    expect(say()).toBe(said)
  })
})

describe('Vietnamese counts', () => {
  const { ledger, indicator, sources } = vietnamese

  it.each([
    [() => ledger.figures(1, 2), '2 nguồn'],
    [() => ledger.figures(2, 1), '2 số, 1 nguồn'],
    [() => indicator.published(3, undefined), '3 số'],
    [() => indicator.published(3, '15 tháng'), '3 số trong 15 tháng'],
    [() => sources.occasionCount(2, 5, 0), '2 nguồn, 5 phát biểu'],
    [() => sources.occasionCount(2, 5, 1), '2 nguồn, 5 phát biểu, 1 tranh chấp'],
    [() => sources.numbers(7, 7), 'Nguồn 7'],
    [() => sources.numbers(7, 8), 'Nguồn 7 đến 8'],
    [() => sources.publishers('ANTV', 'VOV'), 'ANTV đến VOV'],
  ])('%s', (say, said) => {
    expect(say()).toBe(said)
  })
})
