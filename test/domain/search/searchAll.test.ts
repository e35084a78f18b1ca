import { describe, expect, it } from 'vitest'
import { searchAll } from '@/domain/search/searchAll'
import { searched } from './searchedWith'

const phrases = (text: string, most = 3) => {
  const { first, count } = searchAll(searched, text, most).phrases
  return [first.map(({ id }) => id), count]
}

describe('the phrases of claims', () => {
  it('hold every word, each phrase once, the newest first', () => {
    expect(phrases('87 trieu')).toEqual([['cards/3', 'cards/1'], 3])
    expect(phrases('87 trieu', 1)).toEqual([['cards/3'], 3])
    expect(phrases('87 trieu', 0)).toEqual([[], 3])
  })

  it('or hold what their indicator lacks, or what their publisher does', () => {
    expect(phrases('ngan hang trieu')).toEqual([['banks/1'], 1])
    expect(phrases('dan viet 57,1')).toEqual([['banks/1'], 1])
  })

  it('that hold more stand before others', () => {
    expect(phrases('chip the 87')).toEqual([['cards/3', 'cards/1'], 3])
    expect(phrases('can cuoc')).toEqual([['cards/1', 'banks/2'], 2])
    expect(phrases('id card')).toEqual([['banks/2', 'cards/1'], 2])
    expect(phrases('chip 87 can cuoc')).toEqual([['cards/1', 'cards/3'], 3])
  })

  it('are none where only the publisher or nothing is found', () => {
    expect(phrases('dan viet')).toEqual([[], 0])
    expect(phrases('')).toEqual([[], 0])
  })
})

describe('milestones and sources', () => {
  it('are found by what they say and who says it', () => {
    expect(searchAll(searched, 'luat can cuoc', 3).milestones.map(({ id }) => id)).toEqual(['law'])
    expect(searchAll(searched, 'CCCD', 3).milestones.map(({ id }) => id)).toEqual(['law'])
    expect(searchAll(searched, 'dan viet', 3).sources.map(({ id }) => id)).toEqual(['paper'])
    expect(searchAll(searched, '87 trao', 3).sources.map(({ id }) => id)).toEqual(['paper'])
    expect(searchAll(searched, 'hidden', 3).sources).toEqual([])
    expect(searchAll(searched, '', 3).sources).toEqual([])
  })

  it.each(['2', '[2]', 'WIPO 2', ' [2] '])('a source by its number: %j', (text) => {
    expect(searchAll(searched, text, 3).sources.map(({ id }) => id)).toEqual(['report'])
  })

  it('no source by a number it has only in part', () => {
    expect(searchAll(searched, '20', 3).sources).toEqual([])
  })
})
