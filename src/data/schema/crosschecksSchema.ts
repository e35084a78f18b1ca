import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'
import { daySchema } from './momentSchema'

const id = identifierSchema('Unique in this file.')
const why = bilingualSchema('Why the figures should agree, and what it means where they do not.')

const spanSchema = v.strictObject({
  name: bilingualSchema('The span as a sentence says it: "cả năm 2025", "the year 2025".'),
  start: daySchema('First day counted.'),
  end: v.exactOptional(
    daySchema("Last day counted; absent where it is the day of the total's figure."),
  ),
})

export const crossCheckSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({
      id,
      kind: v.pipe(
        v.literal('atMost'),
        v.description('The part may not be larger than the whole.'),
      ),
      part: identifierSchema('Indicator of the part.'),
      whole: identifierSchema('Indicator of the whole, of the same kind.'),
      why,
    }),
    v.strictObject({
      id,
      kind: v.pipe(
        v.literal('quotient'),
        v.description('The total divided by what is counted a day is a span of days.'),
      ),
      total: identifierSchema('Indicator of the total: a stock, or a flow over its own period.'),
      rate: identifierSchema('Indicator of the average a day, of kind rate.'),
      spans: v.pipe(
        v.array(spanSchema),
        v.description('What the total could mean; empty for a flow, which has its period.'),
      ),
      why,
    }),
    v.strictObject({
      id,
      kind: v.pipe(v.literal('shareLimit'), v.description('The share may not be over 100%.')),
      share: identifierSchema('Indicator derived as a share of a part in a whole.'),
      why,
    }),
  ]),
  v.title('Cross-check'),
)

/** `crosschecks.json`: figures of two indicators that should agree. */
export const crosschecksSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/crosschecks.schema.json')),
    crosschecks: v.array(crossCheckSchema),
  }),
  v.title('Cross-checks of Nhịp Số'),
  v.description('Figures of two indicators that should agree, how, and why.'),
)
