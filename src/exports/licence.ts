/** The terms under which the data may be used again. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const
