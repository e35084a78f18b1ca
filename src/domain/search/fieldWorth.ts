import type { Field } from './Searchable'

/** What a word is worth by where it stands. */
export const FIELD_WORTH: Readonly<Record<Field, number>> = {
  name: 100,
  keyword: 64,
  qualifier: 56,
  definition: 40,
  phrase: 30,
  theme: 24,
  publisher: 20,
  caution: 10,
}
