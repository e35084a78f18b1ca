import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import type { Claim } from '@/domain/Claim'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import type { Milestone } from '@/domain/Milestone'
import type { Source } from '@/domain/Source'
import type { Address } from '@/state/Address'
import { formatInquiry } from '@/state/formatInquiry'
import { hrefToPlace } from '@/state/hrefs'
import { milestoneAnchor } from '@/ui/milestoneAnchor'
import type { Reader } from '@/ui/Reader'
import { claimDateText } from '@/wording/claimDateText'
import { momentText } from '@/wording/momentText'
import type { PaletteWords } from '@/wording/PaletteWords'
import type { PaletteOption } from './PaletteOption'

/** What options are made with: who reads, from where, in which words. */
export interface OptionMaker {
  readonly reader: Reader
  readonly address: Address
  readonly words: PaletteWords
}

export function indicatorOption({ reader }: OptionMaker, indicator: Indicator): PaletteOption {
  const { links, lang } = reader
  return {
    id: `palette-indicator-${indicator.id}`,
    icon: 'indicator',
    href: links.indicator(indicator.id),
    label: indicator.name[lang],
    indicator,
  }
}

/** A phrase leads to its evidence, over the screen one is on. */
export function phraseOption({ reader }: OptionMaker, claim: Claim): PaletteOption {
  const { index, lang, links } = reader
  const indicator = index.indicators.get(claim.indicator)
  const publisher = index.sources.get(claim.source)?.publisher
  return {
    id: `palette-phrase-${claim.id}`,
    icon: 'phrase',
    href: links.evidence(claim.id),
    label: claim.stated,
    aside: [publisher, claimDateText(claim, lang)].filter(Boolean).join(', '),
    claim,
    ...(indicator && { indicator }),
  }
}

/** The analyst's table, narrowed by what was typed; all of it where nothing was. */
export function exploreOption(
  { reader, address, words }: OptionMaker,
  text: string,
  count: number,
): PaletteOption {
  const { nav } = reader.words
  return {
    id: 'palette-place-explore',
    icon: 'place',
    href: hrefToPlace(address, {
      view: 'explore',
      asked: formatInquiry({ ...FIRST_INQUIRY, text }),
    }),
    label: text === '' ? nav.explore : words.explore(text),
    aside: words.indicators(count),
    note: () => ({ kicker: words.groups.places, title: nav.explore, lines: [words.about.explore] }),
  }
}

/** The screens that hold no selection of their own. */
export function placeOptions({ reader, words }: OptionMaker): readonly PaletteOption[] {
  const { links, words: frame } = reader
  const places = ['overview', 'sources', 'method'] as const
  return places.map((place) => ({
    id: `palette-place-${place}`,
    icon: 'place',
    href: links[place],
    label: frame.nav[place],
    note: () => ({
      kicker: words.groups.places,
      title: frame.nav[place],
      lines: [words.about[place]],
    }),
  }))
}

/** A milestone leads to its place among all of them, on the overview. */
export function milestoneOption(
  { reader, words }: OptionMaker,
  { id, when, title, publisher, indicators }: Milestone,
): PaletteOption {
  const { lang, links } = reader
  const charts = indicators.length === 0 ? [] : [words.charts(indicators.length)]
  return {
    id: `palette-milestone-${id}`,
    icon: 'milestone',
    href: `${links.overview}#${milestoneAnchor(id)}`,
    label: title[lang],
    aside: momentText(when, lang),
    note: () => ({
      kicker: momentText(when, lang),
      title: title[lang],
      lines: [publisher, ...charts],
    }),
  }
}

export function sourceOption({ reader, words }: OptionMaker, source: Source): PaletteOption {
  const { index, lang, links } = reader
  const { number, publisher, title, published } = source
  const day = published === undefined ? undefined : momentText(published, lang)
  return {
    id: `palette-source-${number}`,
    icon: 'source',
    href: links.source(number),
    label: `[${number}] ${title === undefined ? publisher : `${publisher}: ${title}`}`,
    ...(day !== undefined && { aside: day }),
    note: () => ({
      kicker: words.source(number),
      title: title ?? words.untitled,
      lines: [
        [publisher, day].filter(Boolean).join(', '),
        words.statements(claimsFrom(index, source)),
      ],
    }),
  }
}

/** How many claims a source makes. */
function claimsFrom({ claims }: DatasetIndex, { id }: Source): number {
  return [...claims.values()].filter(({ source }) => source === id).length
}
