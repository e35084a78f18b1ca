import * as v from 'valibot'
import { addressSchema } from './addressSchema'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'
import { momentSchema } from './momentSchema'
import { textSchema } from './textSchema'

export const milestoneSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file.'),
    when: momentSchema('Day, month, quarter or year of the event.'),
    theme: identifierSchema('Id in themes.json.'),
    title: bilingualSchema('What happened.'),
    short: bilingualSchema('A few words for chart labels.'),
    publisher: v.pipe(textSchema, v.description('Who published the page.')),
    url: addressSchema,
    indicators: v.pipe(
      v.array(identifierSchema('Id of an indicator.')),
      v.description('Indicators whose charts show it.'),
    ),
    major: v.pipe(v.boolean(), v.description("Shown on the overview's milestone line.")),
    caution: v.exactOptional(bilingualSchema('What a reader must know, e.g. a day worked out.')),
  }),
  v.title('Milestone'),
)

/** `milestones.json`: dated events. */
export const milestonesSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/milestones.schema.json')),
    milestones: v.array(milestoneSchema),
  }),
  v.title('Milestones of Nhịp Số'),
  v.description('Dated events that help to read the figures.'),
)
