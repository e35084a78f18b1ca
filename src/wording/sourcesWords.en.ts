import type { SourcesWords } from './SourcesWords'
import { many } from './many'
import { numberText } from './numberText'

/** The words of the source register, in English. */
export const sourcesWords: SourcesWords = {
  kicker: 'Source register',
  lead: 'Who said it, when, and as of which day. Two papers reporting one speech are one statement, not two confirmations.',
  count: {
    sources: 'sources',
    claims: 'statements with a figure',
    occasions: 'occasions',
    disputes: 'declared disputes',
  },
  most: 'Most frequent publishers',
  otherPublishers: (count) => many(count, 'other publisher'),
  byYear: 'Statements by year of the figure',
  order: {
    label: 'Order',
    occasion: 'By occasion',
    publisher: 'By publisher',
    number: 'By source number',
  },
  disputedOnly: 'only sources with a dispute',
  columns: {
    number: 'No.',
    asOf: 'As of',
    stated: 'Figure as stated',
    publisher: 'Published by',
    use: 'Use',
  },
  usedFor: (count) => `used for ${many(count, 'indicator')}`,
  hasDispute: 'has a disputed statement',
  open: 'Open the article',
  noOccasion: 'Articles not tied to one occasion',
  occasionCount: (sources, claims, disputed) =>
    `${many(sources, 'source')}, ${many(claims, 'statement')}${disputed > 0 ? `, ${disputed} disputed` : ''}`,
  untitled: 'title not recorded',
  more: (count) => `${many(count, 'more statement')}`,
  note: 'Where the article’s own title is not known, the register names the publisher and the address instead. A day worked out from the context is marked inferred. How wording becomes a range:',
  empty: 'There is no such source.',
  publishedOn: (day) => `published ${day}`,
  agreeing: (count) =>
    count === 1
      ? '1 figure given alike by two or more publishers'
      : `${count} figures given alike by two or more publishers`,
  numbers: (first, last) => (first === last ? `Source ${first}` : `Sources ${first} to ${last}`),
  publishers: (first, last) => (first === last ? first : `${first} to ${last}`),
  newTab: 'opens in a new tab',
  parted: 'The register is long, so it is shown in parts, by source number.',
  unlisted: (count) =>
    `and ${numberText(count, 'en')} later ${count === 1 ? 'statement' : 'statements'}, to be found on the page of each indicator and in the file of all figures:`,
  whole: 'The whole register',
}
