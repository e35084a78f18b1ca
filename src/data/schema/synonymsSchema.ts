import * as v from 'valibot'
import { identifierSchema } from './identifierSchema'
import { textSchema } from './textSchema'

const phrasesSchema = (language: string) =>
  v.pipe(
    v.array(textSchema),
    v.minLength(1, 'one or more phrases'),
    v.description(`What says it in ${language}, the usual phrase first.`),
  )

export const synonymGroupSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file.'),
    vietnamese: phrasesSchema('Vietnamese'),
    english: phrasesSchema('English'),
  }),
  v.title('Synonyms'),
)

/** `synonyms.json`: what search takes for the same. */
export const synonymsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/synonyms.schema.json')),
    synonyms: v.array(synonymGroupSchema),
  }),
  v.title('Synonyms of Nhịp Số'),
  v.description(
    'Words, phrases and abbreviations of both languages that search takes for the same. Case, diacritics and English plurals make no difference.',
  ),
)
