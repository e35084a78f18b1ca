import { nearestIndicators } from '@/domain/nearestIndicators'
import { isFoundIn } from '@/domain/search/isFoundIn'
import { readWord } from '@/domain/search/readWord'
import { wordsIn } from '@/domain/search/wordsIn'
import type { Query } from '@/domain/search/Query'
import { type Found, searchAll } from '@/domain/search/searchAll'
import { searchableOf } from '@/domain/search/searchableOf'
import { startingPoints } from '@/domain/startingPoints'
import { readAsText } from '@/wording/readAsText'
import type { PaletteGroup, PaletteOption } from './PaletteOption'
import {
  exploreOption,
  indicatorOption,
  milestoneOption,
  type OptionMaker,
  phraseOption,
  placeOptions,
  sourceOption,
} from './paletteOptions'

/** How many of each sort are shown at most; the analyst's table shows every indicator. */
const MOST = { indicators: 6, phrases: 3, milestones: 3, sources: 3 } as const

/** A source as the pages cite it: by its number in the register. */
const CITATION = /^\[\d+\]$/

/** What the palette shows for a text. */
export interface PaletteContent {
  readonly groups: readonly PaletteGroup[]
  /** Of all sorts; undefined where nothing is sought yet. */
  readonly count?: number
  readonly query: Query
  /** What was typed was read as, in a sentence; undefined where it was taken as typed. */
  readonly readAs: string | undefined
}

/** Where to go from what was typed, best first in each group; without a word, where to start. */
export function paletteContent(maker: OptionMaker, text: string): PaletteContent {
  const found = searchAll(searchableOf(maker.reader.index), text, MOST.phrases)
  const { words: query } = found
  const readAs = readAsText(found.readAs, maker.reader.lang)
  if (query.words.length === 0) return { groups: startGroups(maker), query, readAs }
  const count = countOf(maker, found)
  const groups = count === 0 ? nearestGroups(maker, text) : foundGroups(maker, text.trim(), found)
  return { groups: groups.filter(({ options }) => options.length > 0), count, query, readAs }
}

function countOf(maker: OptionMaker, { hits, phrases, milestones, sources, words }: Found): number {
  const places = placesFound(maker, words).length
  return hits.length + phrases.count + milestones.length + sources.length + places
}

function placesFound(maker: OptionMaker, query: Query): readonly PaletteOption[] {
  return placeOptions(maker).filter(({ label }) => isFoundIn(label, query))
}

function foundGroups(maker: OptionMaker, text: string, found: Found): readonly PaletteGroup[] {
  const { hits, phrases, milestones, sources } = found
  const indicators = hits
    .slice(0, MOST.indicators)
    .flatMap(({ id }) => maker.reader.index.indicators.get(id) ?? [])
    .map((each) => indicatorOption(maker, each))
  const quoted = phrases.first.map((each) => phraseOption(maker, each))
  const named = everyPlace(maker).filter(({ label }) => isNamed(label, found.words))
  const places = [
    ...named,
    ...(hits.length > 0 ? [exploreOption(maker, text, hits.length)] : []),
    ...placesFound(maker, found.words),
  ].filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
  const dated = milestones.slice(0, MOST.milestones).map((each) => milestoneOption(maker, each))
  const said = sources.slice(0, MOST.sources).map((each) => sourceOption(maker, each))
  const cited = groupOf(maker, 'sources', said, sources.length)
  const led = groupOf(maker, 'places', places, places.length)
  const others = [
    groupOf(maker, 'indicators', indicators, hits.length),
    groupOf(maker, 'phrases', quoted, phrases.count),
    ...(named.length > 0 ? [] : [led]),
    groupOf(maker, 'milestones', dated, milestones.length),
  ]
  // Whoever types the very name of a view means that one.
  const first = named.length > 0 ? [led] : []
  return CITATION.test(text) ? [cited, ...others] : [...first, ...others, cited]
}

/** Is a label just what was typed, but for its marks and case? */
function isNamed(label: string, { words }: Query): boolean {
  const keys = wordsIn(label).map((word) => readWord(word.text).key)
  return keys.join(' ') === words.map(({ key }) => key).join(' ')
}

/** The options of a sort that are shown of all there are. */
function groupOf(
  { words }: OptionMaker,
  name: keyof OptionMaker['words']['groups'],
  options: readonly PaletteOption[],
  all: number,
): PaletteGroup {
  return { title: words.groups[name], count: words.some(options.length, all), options }
}

function everyPlace(maker: OptionMaker): readonly PaletteOption[] {
  const [overview, ...others] = placeOptions(maker)
  const explore = exploreOption(maker, '', maker.reader.index.summary.indicators)
  return [...(overview ? [overview] : []), explore, ...others]
}

function startGroups(maker: OptionMaker): readonly PaletteGroup[] {
  const { groups } = maker.words
  const first = startingPoints(maker.reader.index.dataset)
  return [
    { title: groups.start, options: first.map((each) => indicatorOption(maker, each)) },
    { title: groups.places, options: everyPlace(maker) },
  ]
}

/** Where nothing is found: indicators that share the beginning of a word, else where to start. */
function nearestGroups(maker: OptionMaker, text: string): readonly PaletteGroup[] {
  const { reader, words } = maker
  const near = nearestIndicators(reader.index.dataset.indicators, text)
  if (near.length === 0) return startGroups(maker)
  return [
    { title: words.groups.nearest, options: near.map((each) => indicatorOption(maker, each)) },
    { title: words.groups.places, options: everyPlace(maker) },
  ]
}
