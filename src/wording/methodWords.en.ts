import type { MethodWords } from './MethodWords'

/** The words of the reading rules, in English. */
export const methodWords: MethodWords = {
  kicker: 'Sources / Reading rules',
  lead: 'A phrase like “more than 67 million” is read as a range. Every comparison in Nhịp Số is computed on ranges, not on round numbers.',
  intervals: 'From words to a range',
  intervalsLead:
    'A step is the worth of the last digit a source states: “57.1 million” has a step of 0.1 million, “67 million” a step of 1 million.',
  intervalsNote:
    '“More than 67 million” is read as 67 to 68 million: a speaker who had 68 would have said so. A figure stated plainly may still be rounded, or cut off after its last digit. A range never goes beyond what is possible: shares lie within 0 to 100, counts are not negative and not above their total, ranks begin at 1.',
  wordings: {
    count: { name: 'Full count', rule: 'exactly the figure stated' },
    exact: { name: 'Stated plainly', rule: 'from half a step below to one step above' },
    atLeast: { name: 'More than, over', rule: 'from the figure stated to one step above' },
    atMost: { name: 'Nearly, under', rule: 'from one step below to the figure stated' },
    approx: { name: 'About', rule: 'one step either way' },
    between: { name: 'From … to …', rule: 'exactly the two ends stated' },
  },
  columns: {
    stated: 'Wording',
    example: 'Real example',
    mark: 'Mark',
    axis: 'On the axis',
    reading: 'Read as',
  },
  examples: 'Worked examples',
  examplesLead:
    'The least change is the low end of the later figure minus the high end of the earlier one; the most is the other way round. Only where the whole range lies on one side of zero is it called a rise or a fall.',
  exampleWhy: {
    rose: 'The difference of the two published figures is not yet certain, because the earlier one is also a “more than”: the true figure may already have been higher. What is certain is the low end of the range.',
    'cannot-tell':
      'The later figure is stated more coarsely; it is not smaller. The range of change holds zero, so it is not called a fall.',
  },
  noChange: 'no change',
  sums: { low: 'Least', high: 'Most', share: 'In proportion' },
  verdicts: 'The nine possible verdicts',
  verdictColumns: { verdict: 'Verdict', meaning: 'What it means', example: 'Real example' },
  meanings: {
    rose: 'The whole range of change lies above zero. The amount given is what is certain. For ranks the smaller number is the better place, so it reads “up … places”.',
    fell: 'The whole range of change lies below zero. A figure merely stated more coarsely is never called a fall.',
    unchanged: 'Only where both are full counts and equal. There is no hidden tolerance.',
    'cannot-tell':
      'The range of change holds zero: it may be a rise or a fall; the sources are not detailed enough to say.',
    'not-comparable':
      'Another counting rule, another total, periods of unequal length, or a dispute that leaves no direction. Two such points are never joined by a line.',
    first: 'No figure was found by the earlier day; there is only the later one.',
    'no-newer': 'Both days use one figure. This is never called unchanged.',
    'target-only': 'There is a target, but no figure was found that says how far things have come.',
    'no-figure': 'No figure was found by the later day, and no target.',
  },
  noExample: 'The data holds no example at present.',
  disputes: 'Where the sources disagree',
  disputesLead:
    'Statements about one moment are laid side by side. Where their ranges overlap, the shared part is used. Where they do not (touching is not enough), or where within 31 days they cannot all hold, they are disputed.',
  sharedPart: 'A shared part',
  sharedText:
    'Stated in more or less detail, but all may be true: the figure used is what every statement allows.',
  sharedUsed: (range) => `The shared part is used: ${range}`,
  hull: 'Disputed',
  hullText:
    'They cannot all be true: every statement is kept, the whole span is compared, and the sign ≠ stands wherever the figure appears. No side is taken, no average is made.',
  hullUsed: (range) => `The whole span is kept: ${range}`,
  rest: 'What else to know',
  rules: [
    {
      term: 'The day of a figure',
      text: 'A figure stated for a month, quarter or year stands at the last day of it. “Early April” or “mid-2024” is entered as a day or month and marked inferred. The day a figure stands for, the day it was stated and the day it was published are three different facts; an unknown day is left empty.',
    },
    {
      term: 'Known from',
      text: 'A figure counts as known from the day it was stated; where that is not known, from its publication; where neither is, from the last day of the moment it speaks of, marked inferred.',
    },
    {
      term: 'Then and now',
      text: 'For the two days chosen, each indicator uses its latest figure on or before that day, and the real date is always shown. From six months on, a figure carries a clock and its age in months.',
    },
    {
      term: 'Between two publications',
      text: 'Nothing is known, so nothing is interpolated. A dotted line only joins two published figures that compare. Drawn as an index, the base day is exactly 100 and has no range.',
    },
    {
      term: 'Cumulative counts',
      text: 'A cumulative count cannot fall. A statement that lies wholly below what was already reached is kept as evidence with a caution: it is not charted and never becomes a fall.',
    },
    {
      term: 'Counts over a period',
      text: 'What happens over a period is compared only with a period of the same calendar kind or the same whole number of months: half-years with half-years, years with years. A leap year changes nothing.',
    },
    {
      term: 'Shares and scores',
      text: 'Shares change in percentage points, scores in points. Neither is given a proportion of increase or decrease.',
    },
    {
      term: 'Ranks',
      text: 'The smaller number is the better place: from rank 86 to rank 71 is up 15 places. The axis of a rank is inverted, so that upward is always better.',
    },
    {
      term: 'Ratios and yearly pace',
      text: 'A ratio divides the later figure by the earlier one, for counts and averages only; from three times on it reads “… times”. A yearly pace is given only where the two figures are 90 days or more apart.',
    },
    {
      term: 'Rounding outward',
      text: 'A printed range keeps at most three significant digits of the change, and each end is rounded outward, so it is never narrower than the true range.',
    },
    {
      term: 'Derived indicators',
      text: 'A few indicators are computed from others, as the activation rate is activated accounts divided by issued ones. The sum is done on ranges too, only at moments for which every part has a figure, and compared only under one counting rule.',
    },
    {
      term: 'One occasion, one statement',
      text: 'Two papers that report one speech are one occasion, not two confirmations. Only two different occasions with matching figures confirm each other.',
    },
  ],
}
