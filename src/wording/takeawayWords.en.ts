import { claimColumnWords } from './claimColumnWords.en'
import { dataColumnWords } from './dataColumnWords.en'
import type { TakeawayWords } from './TakeawayWords'

/** The words in the files an analyst takes away, in English. */
export const takeawayWords: TakeawayWords = {
  sheets: { about: 'About', data: 'Data', claims: 'Claims', sources: 'Sources' },
  data: dataColumnWords,
  ...claimColumnWords,
  about: {
    then: 'Earlier day',
    now: 'Later day',
    known: 'Only what was known by',
    dataDay: 'Data up to',
    version: 'Data version',
    rows: 'Indicators in the table',
    search: 'Words sought',
    noFilter: 'No filter: every indicator',
    link: 'Open this table again',
    licence: 'Licence',
    licenceText: 'CC BY 4.0: free to use again, also commercially, with attribution',
    reading: 'How figures are read, in brief',
    verdicts: 'The verdicts',
    columns: (sheet) => `The columns of the sheet “${sheet}”`,
    indicators: 'Definitions of the indicators',
    basis: (name) => `Counting rule: ${name}`,
  },
  picture: {
    sources: (numbers) => `Sources: ${numbers} in the register of Nhịp Số`,
    dataDay: (day) => `Data up to ${day}`,
    days: (then, now) => `From ${then} to ${now}`,
  },
}
