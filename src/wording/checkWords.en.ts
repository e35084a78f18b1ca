import type { CheckWords } from './CheckWords'
import { many } from './many'
import { numberText } from './numberText'

export const checkWords: CheckWords = {
  heading: 'What the sources say of one moment',
  lead: 'Every statement about one moment on one axis: who made it, when, and which values it allows.',
  choose: 'Lay side by side',
  chosen: 'choose an indicator',
  disputed: 'Disputed points',
  contradicted: 'Points another statement contradicts',
  none: 'No point among the rows shown is disputed or contradicted.',
  filtered: (shown, all) => `${numberText(shown, 'en')} of ${many(all, 'point')} shown.`,
  unfilter: (all) => `Clear filters to see all ${numberText(all, 'en')}`,
  statements: (count) => many(count, 'statement'),
  lay: (name, date) => `Lay the statements side by side: ${name}, ${date}`,
  link: 'compare statements',
  unknown: 'This indicator has no figure to lay out.',
  previous: 'Earlier figure',
  next: 'Later figure',
  close: 'Close this comparison',
  columns: { said: 'Who said it, when', reading: 'Read as', axis: 'On the axis', caution: 'Note' },
  noReading: 'another unit',
  noCaution: 'none',
  legend: {
    used: 'Solid bar: the values a statement allows.',
    stated: 'Dot: the figure as stated.',
    shared: 'Pale red: the shared part.',
    hull: 'Hatched: the whole disputed range.',
    evidence: 'Dashed outline: evidence, not used.',
  },
  derived: 'This figure is worked out from others; lay out each of its parts:',
  crossChecks: 'Cross-checks',
  crossLead:
    'Some indicators should agree with each other. Each check works on ranges, with the latest figures up to NOW, and has no hidden tolerance.',
  settled: (holding, empty) =>
    [
      ...(holding > 0 ? [`${many(holding, 'check')} ${holding === 1 ? 'holds' : 'hold'}`] : []),
      ...(empty > 0 ? [`${many(empty, 'check')} without enough figures`] : []),
    ].join(', '),
  about: 'Cross-checks at this moment',
  sides: 'See the statements:',
  outcomes: {
    broken: 'does not hold',
    'cannot-tell': 'cannot tell',
    holds: 'holds',
    'no-figures': 'figures missing',
  },
}
