import type { OverviewWords } from './OverviewWords'
import { many } from './many'
import { NBSP } from './signs'

/** The words of the overview and the period bar, in English. */
export const overviewWords: OverviewWords = {
  period: {
    label: 'Period compared',
    then: 'Then',
    now: 'Now',
    thenLabel: 'Earlier day',
    nowLabel: 'Later day',
    newer: 'Newer figures',
    quick: 'Quick choices',
    conferences: 'The two conferences',
    yearAgo: 'A year ago → latest',
    firstToLatest: 'First → latest',
    hint: 'Drag the two handles on the axis to change the period; they stop only at days with figures',
    fixed: (then, now) =>
      `JavaScript is off in this browser: the page always compares ${then} with ${now}, even if its link names other days.`,
  },
  hero: { readHow: 'How to read', legendLabel: 'How to read the marks' },
  legend: {
    exact: 'stated plainly',
    atLeast: '“more than”',
    atMost: '“nearly”, “under”',
    approx: '“about”',
    disputed: 'disputed',
    target: 'target',
    stale: `6${NBSP}months old or more`,
    evidence: 'stated, but not charted',
    dotted: 'joins two stated figures; nothing is known between',
  },
  ledger: {
    indicator: 'Indicator',
    verdict: 'Verdict',
    notPublished: 'no figure found',
    notPublishedAgain: 'none newer found',
    others: (count) => (count === 1 ? '1 other indicator' : `${count} other indicators`),
    openAll: (count) => (count === 1 ? 'Open the one indicator' : `Open all ${count} indicators`),
    fold: 'Show fewer',
    inTheme: 'Indicators of the theme',
    disputed: 'disputed',
    figures: (points, sources) =>
      points > 1 ? `${points} figures, ${many(sources, 'source')}` : many(sources, 'source'),
    contradicted: 'one statement differs',
  },
  tally: {
    both: (count, total) =>
      `${count} of ${many(total, 'indicator')} ${count === 1 ? 'has' : 'have'} figures at both moments`,
    label: 'Verdicts of all indicators',
    disputed: 'disputed',
  },
  milestones: {
    title: 'Milestones',
    lead: 'Above the line: what happened. Below it: deadlines that were set.',
    all: (count) => `All milestones (${count})`,
  },
  targets: {
    title: 'Targets',
    lead: 'Gold is for targets alone. Dotted line: no figure of progress found. Hatched: the sources disagree.',
    others: (count) => many(count, 'other target'),
    all: (count) => `Open ${many(count, 'target')}`,
  },
}
