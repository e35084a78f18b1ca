import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { claimReferenceSchema, identifierSchema } from './identifierSchema'
import { daySchema, momentSchema, periodSchema } from './momentSchema'
import { quantitySchema } from './quantitySchema'
import { statedSchema } from './textSchema'

const BOUNDS = ['exact', 'atLeast', 'atMost', 'approx', 'between'] as const

/** One published statement, as people write it into an indicator's file. */
export const claimSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file: as-of day and publisher, e.g. 2024-10-10-antv.'),
    value: quantitySchema('The figure in base units: 57100000, not 57.1 million.'),
    valueMax: v.exactOptional(quantitySchema('Upper end; with bound "between", and only then.')),
    bound: v.pipe(
      v.picklist(BOUNDS),
      v.description(
        'exact 87,7 triệu; atLeast hơn, trên; atMost gần, dưới; approx khoảng; between 3 đến 6 triệu.',
      ),
    ),
    step: quantitySchema(
      'Worth of the last digit as stated: 100000 for 57,1 triệu; 0 for a full count or a rank.',
    ),
    asOf: v.exactOptional(
      momentSchema('Day, month, quarter or year the figure stands for; else give a period.'),
    ),
    period: v.exactOptional(periodSchema),
    asOfInferred: v.exactOptional(
      v.pipe(v.boolean(), v.description('The as-of moment was worked out, not stated.')),
    ),
    saidOn: v.exactOptional(daySchema('Day the statement was made, where known.')),
    source: identifierSchema('Id in sources.json.'),
    occasion: v.exactOptional(identifierSchema('Id in occasions.json.')),
    stated: statedSchema,
    basis: v.exactOptional(identifierSchema("Counting rule: a key of this indicator's bases.")),
    of: v.exactOptional(quantitySchema('Total the figure is part of: 19 in "18 of 19".')),
    contradicts: v.exactOptional(
      v.pipe(v.array(claimReferenceSchema), v.description('Claims it cannot hold beside.')),
    ),
    evidenceOnly: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.description('Kept as evidence, never charted; a caution must then say why.'),
      ),
    ),
    caution: v.exactOptional(bilingualSchema('What a reader must know before using the figure.')),
  }),
  v.title('Claim'),
  v.description('One published statement of one figure.'),
)

export type RawClaim = v.InferOutput<typeof claimSchema>
