import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'
import { daySchema, momentSchema } from './momentSchema'
import { quantitySchema } from './quantitySchema'
import { statedSchema } from './textSchema'

export const targetSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file.'),
    indicator: identifierSchema('Id of the indicator it is set for.'),
    value: quantitySchema('Base units of the indicator.'),
    direction: v.pipe(
      v.picklist(['atLeast', 'atMost']),
      v.description('atLeast: the value or more; atMost: the value or less (ranks).'),
    ),
    due: v.exactOptional(
      momentSchema('Day, month, quarter or year it is due; absent where no deadline is stated.'),
    ),
    setOn: v.exactOptional(daySchema('Day it was set, where known.')),
    source: identifierSchema('Id in sources.json.'),
    stated: statedSchema,
    name: bilingualSchema('Name as shown.'),
    caution: v.exactOptional(bilingualSchema('What a reader must know.')),
  }),
  v.title('Target'),
)

/** `targets.json`: values somebody set out to reach. */
export const targetsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/targets.schema.json')),
    targets: v.array(targetSchema),
  }),
  v.title('Targets of Nhịp Số'),
  v.description('Values somebody set out to reach by a due moment.'),
)
