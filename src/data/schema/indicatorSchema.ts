import * as v from 'valibot'
import { bilingualSchema } from './bilingualSchema'
import { claimSchema } from './claimSchema'
import { claimReferenceSchema, identifierSchema } from './identifierSchema'
import { countingSchema } from './quantitySchema'
import { textSchema } from './textSchema'

const KINDS = ['stock', 'flow', 'rate', 'share', 'score', 'rank'] as const

export const disputeSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Unique in this file, e.g. december-2025.'),
    claims: v.pipe(
      v.array(claimReferenceSchema),
      v.description('Two or more charted claims of this indicator, all within 31 days.'),
    ),
    why: bilingualSchema('Why they cannot all hold.'),
  }),
  v.title('Dispute'),
  v.description('A declared set of claims that cannot all hold.'),
)

const derivationSchema = v.pipe(
  v.variant('method', [
    v.strictObject({
      method: v.literal('share'),
      part: identifierSchema('Indicator above the line.'),
      whole: identifierSchema('Indicator below the line.'),
    }),
    v.strictObject({
      method: v.literal('shareOfTotal'),
      part: identifierSchema('Indicator whose claims carry their own total in "of".'),
    }),
  ]),
  v.description('Computed from other indicators; claims stay empty, kind share, unit percent.'),
)

const entries = {
  $schema: v.exactOptional(v.literal('../schema/indicator.schema.json')),
  id: identifierSchema('The file name without .json.'),
  theme: identifierSchema('Id in themes.json.'),
  unit: identifierSchema('Id in units.json.'),
  kind: v.pipe(
    v.picklist(KINDS),
    v.description(
      'stock: a count as of a day; flow: a count over a period; rate: an average a day or month; share: per cent; score; rank: a place, 1 is best.',
    ),
  ),
  cumulative: v.exactOptional(
    v.pipe(v.boolean(), v.description('true: a count that cannot fall.')),
  ),
  order: countingSchema('Place within its theme: 10, 20, 30 …, most important first.'),
  name: bilingualSchema('Name as shown.'),
  definition: bilingualSchema('One or two sentences: what is counted.'),
  qualifier: v.exactOptional(bilingualSchema('Very short line under the name.')),
  headline: v.exactOptional(
    bilingualSchema(
      'What a measured rise means, said after "Sau 15 tháng, "; {change} becomes the amount.',
    ),
  ),
  related: v.exactOptional(v.array(identifierSchema('Id of another indicator.'))),
  keywords: v.exactOptional(
    v.pipe(v.array(textSchema), v.description('Synonyms and abbreviations in both languages.')),
  ),
  bases: v.exactOptional(
    v.pipe(
      v.record(identifierSchema('Id of a counting rule.'), bilingualSchema('The rule in words.')),
      v.description('Counting rules that claims name in "basis".'),
    ),
  ),
  disputes: v.exactOptional(v.array(disputeSchema)),
  derivation: v.exactOptional(derivationSchema),
}

/** One indicator's file, as people write it. */
export const indicatorSchema = v.pipe(
  v.strictObject({
    ...entries,
    claims: v.pipe(v.array(claimSchema), v.description('Every published statement, any order.')),
  }),
  v.title('Indicator of Nhịp Số'),
  v.description('What is measured: a name, a unit, a definition and the claims made about it.'),
)

/** The same file for the rules: unknown keys are passed over, claims are read one by one. */
export const indicatorHeadSchema = v.object({ ...entries, claims: v.array(v.unknown()) })

export type RawIndicatorHead = v.InferOutput<typeof indicatorHeadSchema>
export type RawDispute = v.InferOutput<typeof disputeSchema>
