import { many } from './many'
import { numberText } from './numberText'
import type { PaletteWords } from './PaletteWords'

/** The palette in English. */
export const paletteWords: PaletteWords = {
  title: 'Search Nhịp Số',
  close: 'Close',
  results: (count) => many(count, 'result'),
  groups: {
    start: 'Places to start',
    nearest: 'Did you mean',
    indicators: 'Indicators',
    phrases: 'Phrases in sources',
    places: 'Go to',
    milestones: 'Milestones',
    sources: 'Sources',
  },
  some: (shown, all) =>
    shown === all
      ? numberText(all, 'en')
      : `${numberText(shown, 'en')} of ${numberText(all, 'en')}`,
  explore: (text) => `Explore, filtered by “${text}”`,
  indicators: (count) => many(count, 'indicator'),
  about: {
    overview: 'Every indicator between two days, with milestones and targets.',
    explore: 'Find, filter, compare and take away the indicators.',
    sources: 'Who said it, when, and which source differs.',
    method: 'The rules for reading and comparing figures.',
  },
  source: (number) => `Source ${number}`,
  statements: (count) => `${many(count, 'statement')} from this source`,
  charts: (count) => `On the charts of ${many(count, 'indicator')}`,
  untitled: 'title not known',
  keys: { choose: 'choose', open: 'open', group: 'next group' },
  nothing: (text) =>
    `“${text}” is not in any name, definition, phrase, milestone or source. Try fewer words.`,
}
