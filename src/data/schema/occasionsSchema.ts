import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'
import { daySchema } from './momentSchema'

export const occasionSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Id that claims name.'),
    day: daySchema('Day of the event or report.'),
    name: bilingualSchema('Name as shown.'),
  }),
  v.title('Occasion'),
)

/** `occasions.json`: events and reports that several pages quote. */
export const occasionsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/occasions.schema.json')),
    occasions: v.array(occasionSchema),
  }),
  v.title('Occasions of Nhịp Số'),
  v.description('Two papers reporting one speech share one occasion.'),
)
