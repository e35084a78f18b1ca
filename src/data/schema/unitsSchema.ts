import * as v from 'valibot'
import { identifierSchema } from './identifierSchema'
import { textSchema } from './textSchema'

export const unitSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Id that indicators name.'),
    vi: v.pipe(textSchema, v.description('Vietnamese; it has no plural.')),
    en: v.strictObject({
      one: v.pipe(textSchema, v.description('English singular.')),
      many: v.pipe(textSchema, v.description('English plural.')),
    }),
  }),
  v.title('Unit'),
)

/** `units.json`: how units are said. */
export const unitsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/units.schema.json')),
    units: v.array(unitSchema),
  }),
  v.title('Units of Nhịp Số'),
  v.description('How each unit is said in both languages.'),
)
