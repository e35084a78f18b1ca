import type { TakeawayWords } from './TakeawayWords'

/** What the columns of the table are called in English, and what stands in them. */
export const dataColumnWords: TakeawayWords['data'] = {
  id: { name: 'Code', meaning: 'The indicator’s code, the same in every file and both languages.' },
  indicator: { name: 'Indicator', meaning: 'Its name; definitions are on the first sheet.' },
  theme: { name: 'Theme', meaning: 'The theme it belongs to.' },
  unit: {
    name: 'Unit',
    meaning: 'Unit of every value in the row, written out, never in millions.',
  },
  kind: {
    name: 'Kind',
    meaning:
      'stock: a count as of a day; flow: a count over a period; rate: an average; share: per cent; score: points; rank: a place, smaller is better.',
  },
  then_stated_day: {
    name: 'Day of the earlier figure',
    meaning: 'Last day of the moment it stands for, on or before the earlier day chosen.',
  },
  then_as_of: {
    name: 'Earlier figure as of',
    meaning:
      'That moment, as precisely as stated: day, month, quarter (2025-Q3), year, or period (day/day).',
  },
  then_text: { name: 'Earlier figure', meaning: 'The earlier figure as its source worded it.' },
  then_value: {
    name: 'Earlier figure, value',
    meaning: 'As published; empty where disputed, a range, or computed from others.',
  },
  then_low: { name: 'Earlier figure, lowest', meaning: 'Low end of the range it is read as.' },
  then_high: { name: 'Earlier figure, highest', meaning: 'High end of that range.' },
  then_state: {
    name: 'Earlier figure, state',
    meaning:
      'agreed: the statements fit together; disputed: they do not, the range spans them all.',
  },
  now_stated_day: {
    name: 'Day of the later figure',
    meaning: 'Last day of the moment it stands for, on or before the later day chosen.',
  },
  now_as_of: {
    name: 'Later figure as of',
    meaning:
      'That moment, as precisely as stated: day, month, quarter (2025-Q3), year, or period (day/day).',
  },
  now_text: { name: 'Later figure', meaning: 'The later figure as its source worded it.' },
  now_value: {
    name: 'Later figure, value',
    meaning: 'As published; empty where disputed, a range, or computed from others.',
  },
  now_low: { name: 'Later figure, lowest', meaning: 'Low end of the range it is read as.' },
  now_high: { name: 'Later figure, highest', meaning: 'High end of that range.' },
  now_state: {
    name: 'Later figure, state',
    meaning:
      'agreed: the statements fit together; disputed: they do not, the range spans them all.',
  },
  change_text: {
    name: 'Change',
    meaning: 'Every possible change, rounded outward; empty where the figures do not compare.',
  },
  published_change: {
    name: 'Difference of the published figures',
    meaning: 'Later minus earlier as published; not yet certain.',
  },
  change_low: {
    name: 'Change, least',
    meaning:
      'Low end of the later figure minus high end of the earlier. Percentage points for shares; places for ranks, where positive is better.',
  },
  change_high: {
    name: 'Change, most',
    meaning: 'High end of the later figure minus low end of the earlier, in the same unit.',
  },
  ratio_text: {
    name: 'In proportion',
    meaning: 'How many times the earlier figure; for counts and averages.',
  },
  ratio_low: { name: 'Later ÷ earlier, lowest', meaning: 'Later figure by earlier; 1 is equal.' },
  ratio_high: {
    name: 'Later ÷ earlier, highest',
    meaning: 'Empty where the earlier figure may be 0: then there is no highest.',
  },
  pace_text: {
    name: 'Average a year',
    meaning: 'Change a year, rounded outward, for spans of 90 days or more.',
  },
  pace_low: { name: 'A year, least', meaning: 'Low end of it, not rounded.' },
  pace_high: { name: 'A year, most', meaning: 'High end of it, not rounded.' },
  verdict: { name: 'Verdict code', meaning: 'One of nine verdicts, explained on the first sheet.' },
  verdict_text: { name: 'Verdict', meaning: 'The verdict in words, with what is certain.' },
  reason: {
    name: 'Reason code',
    meaning:
      'Why the figures do not compare. basis: counting rules differ; total: totals differ; period: unequal periods; dispute: no clear direction.',
  },
  reason_text: { name: 'Reason', meaning: 'That reason in words.' },
  age_months: {
    name: 'Age of the later figure, months',
    meaning: 'Whole months from the latest figure to the later day chosen.',
  },
  sources: { name: 'Sources', meaning: 'Numbers in the source register; they never change.' },
  source_list: { name: 'Sources in full', meaning: 'Publisher, title, publication day, address.' },
  data_day: { name: 'Data up to', meaning: 'Newest day on which anything in the data was stated.' },
  data_version: { name: 'Data version', meaning: 'Changes with any change of the data.' },
  link: { name: 'Link', meaning: 'Opens this very table again, with its filters and order.' },
}
