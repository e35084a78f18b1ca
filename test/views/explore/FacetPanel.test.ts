import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { answer } from '@/domain/explore/answer'
import { FACETS } from '@/domain/explore/Facet'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { rowsOf } from '@/domain/explore/rowsOf'
import { FacetPanel } from '@/views/explore/FacetPanel'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { publishedDataset } from '../../support/publishedDataset'
import { readerForAddress } from '../../support/readerForAddress'

const words = exploreWordsFor('vi')

/** Every facet the panel shows between two days: its title, and what it lists where it is open. */
function shownFacets(then: string, now: string) {
  const reader = readerForAddress('/explore', publishedDataset())
  const all = rowsOf(reader.index, then, now)
  const found = answer(all, FIRST_INQUIRY, undefined, 'vi')
  const explorer = {
    reader,
    words,
    inquiry: FIRST_INQUIRY,
    answer: found,
    drawn: { rows: [], others: 0 },
    ask: () => undefined,
  }
  const html = renderToString(createElement(FacetPanel, { explorer, all: all.length }))
  return html
    .split('<details')
    .slice(1)
    .map((facet) => ({
      title: /<summary>([^<]*)/.exec(facet)?.[1],
      open: /^[^>]* open=/.test(facet),
      values: facet.split('<li').length - 1,
    }))
}

describe('the filters', () => {
  it('are all there where every one has values', () => {
    const shown = shownFacets('2024-10-10', '2026-01-16')
    expect(shown.map(({ title }) => title)).toEqual(FACETS.map((name) => words.facets[name]))
  })

  it('leave out what no row has a value of: before any figure nothing has a state', () => {
    const shown = shownFacets('1990-01-01', '1990-02-01')
    expect(shown.map(({ title }) => title)).not.toContain(words.facets.state)
    expect(shown.map(({ title }) => title)).not.toContain(words.facets.stated)
    expect(shown.map(({ title }) => title)).toContain(words.facets.theme)
    expect(shown.filter(({ open, values }) => open && values === 0)).toEqual([])
    expect(shown.some(({ open }) => open)).toBe(true)
  })
})
