import type { TakeawayWords } from './TakeawayWords'

/** What the columns of statements and sources are called in English. */
export const claimColumnWords: Pick<TakeawayWords, 'claims' | 'sources'> = {
  claims: {
    id: { name: 'Statement code', meaning: 'Unique in the data.' },
    indicator_id: { name: 'Indicator code', meaning: 'The indicator it speaks of.' },
    indicator: { name: 'Indicator', meaning: 'The name of that indicator.' },
    stated: { name: 'Figure as stated', meaning: 'The figure phrase in the words of the source.' },
    value: { name: 'Value', meaning: 'The figure stated, in full; the low end of a stated range.' },
    value_max: { name: 'Value, high end', meaning: 'Only where the source states a range.' },
    unit: { name: 'Unit', meaning: 'Unit of the indicator.' },
    bound: {
      name: 'Wording',
      meaning:
        'exact: stated plainly; atLeast: more than; atMost: nearly, under; approx: about; between: a range.',
    },
    step: { name: 'Step', meaning: 'Worth of the last digit stated; 0 for a full count.' },
    low: { name: 'Lowest', meaning: 'Low end of the range it is read as.' },
    high: { name: 'Highest', meaning: 'High end of that range; empty where there is none.' },
    reading: { name: 'Reading', meaning: 'Why it is read as that range.' },
    as_of: { name: 'As of', meaning: 'Day, month, quarter (2025-Q3) or year; empty for a period.' },
    as_of_day: { name: 'Day of the figure', meaning: 'Last day of that moment or period.' },
    period_start: { name: 'Period from', meaning: 'First day of the period counted.' },
    period_end: { name: 'Period to', meaning: 'Last day of the period counted.' },
    as_of_inferred: { name: 'Moment inferred', meaning: 'The source does not state the moment.' },
    said_on: { name: 'Said on', meaning: 'Day of the statement; empty where unknown.' },
    known_from: { name: 'Known from', meaning: 'Day said, else published, else of the figure.' },
    known_from_inferred: { name: 'Known-from inferred', meaning: 'No source gives that day.' },
    used_for: {
      name: 'Used for',
      meaning:
        'then: the earlier figure; now: the later; both; empty: not used in this comparison.',
    },
    status: { name: 'Use code', meaning: 'charted, evidence or disputed.' },
    status_text: { name: 'Use', meaning: 'The use in words.' },
    source: { name: 'Source number', meaning: 'Number of the source in the register.' },
    publisher: {
      name: 'Published by',
      meaning: 'The paper, broadcaster or body that published it.',
    },
    title: { name: 'Title', meaning: 'Title of the article; empty where unknown.' },
    url: { name: 'Address', meaning: 'Address of the article.' },
    published: { name: 'Published', meaning: 'Day, or month where only that is known.' },
    occasion: { name: 'Occasion', meaning: 'Two papers reporting one occasion are one statement.' },
    basis: { name: 'Counting rule', meaning: 'The rule it counts by, where stated.' },
    of: { name: 'Of a total of', meaning: 'The total the figure is part of.' },
    caution: { name: 'Caution', meaning: 'What to know before using the figure.' },
    contradicts: { name: 'Contradicts', meaning: 'Codes of statements it cannot hold beside.' },
  },
  sources: {
    number: { name: 'No.', meaning: 'Number in the source register; it never changes.' },
    publisher: {
      name: 'Published by',
      meaning: 'The paper, broadcaster or body that published it.',
    },
    title: { name: 'Title', meaning: 'Title of the article; empty where unknown.' },
    published: { name: 'Published', meaning: 'Day, or month where only that is known.' },
    url: { name: 'Address', meaning: 'Address of the article.' },
    claims: { name: 'Statements', meaning: 'How many of its statements are in this file.' },
    note: { name: 'Note', meaning: 'What to know about the source.' },
  },
}
