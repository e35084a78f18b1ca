import type { Bilingual } from '@/domain/Bilingual'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import { passageCollector, type PassageCollector } from './passageCollector'
import { readGroups } from './readGroups'
import type { Field, PlacedText, Searchable, SearchedIndicator } from './Searchable'
import { searchedClaims } from './searchedClaims'

const kept = new WeakMap<DatasetIndex, Searchable>()

/** A dataset made ready for search, once, when it is first asked for. */
export function searchableOf(index: DatasetIndex): Searchable {
  const searchable = kept.get(index) ?? made(index)
  kept.set(index, searchable)
  return searchable
}

function made(index: DatasetIndex): Searchable {
  const { milestones, sources, synonyms = [] } = index.dataset
  const collector = passageCollector()
  const { add, vocabulary, passages } = collector
  const both = ({ vi, en }: Bilingual) => [add(vi), add(en)]
  const searched = {
    groups: readGroups(synonyms),
    indicators: searchedIndicators(index, collector),
    claims: searchedClaims(index, add),
    milestones: milestones.map((item) => ({
      item,
      passages: [...both(item.title), ...both(item.short)],
    })),
    sources: sources
      .filter(({ publisher }) => publisher !== '')
      .map((item) => ({
        item,
        passages: [item.publisher, item.title ?? '', String(item.number)].map(add),
      })),
  }
  return { ...searched, vocabulary, passages: passages() }
}

/** The indicators, each with the claims that follow those of the one before. */
function searchedIndicators(index: DatasetIndex, { add }: PassageCollector) {
  const themes = new Map(index.dataset.themes.map(({ id, name }) => [id, name]))
  let end = 0
  const searched = index.dataset.indicators.map((indicator): [string, SearchedIndicator] => {
    const first = end
    end += indicator.claims.length
    const texts = textsOf(indicator, themes.get(indicator.theme)).map(
      ([field, text]): PlacedText => ({ field, passage: add(text) }),
    )
    return [indicator.id, { texts, first, end }]
  })
  return new Map(searched)
}

/** What is said of an indicator itself; a text that reads alike in both languages counts once. */
function textsOf(indicator: Indicator, theme: Bilingual | undefined) {
  const { name, qualifier, definition, keywords } = indicator
  const said: readonly (readonly [Field, Bilingual | undefined])[] = [
    ['name', name],
    ['qualifier', qualifier],
    ['definition', definition],
    ['theme', theme],
  ]
  return [
    ...said.flatMap(([field, text]) =>
      text ? [...new Set([text.vi, text.en])].map((each) => [field, each] as const) : [],
    ),
    ...keywords.map((keyword) => ['keyword', keyword] as const),
  ]
}
