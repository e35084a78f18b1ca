import * as v from 'valibot'
import { identifierSchema } from './identifierSchema'
import { textSchema } from './textSchema'

export const synonymGroupSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file.'),
    phrases: v.pipe(
      v.array(textSchema),
      v.minLength(2, 'two or more phrases'),
      v.description('What means the same to somebody who searches, the usual phrase first.'),
    ),
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
    'Words, phrases and abbreviations, in either language, that search takes for the same. Case, diacritics and English plurals make no difference.',
  ),
)
