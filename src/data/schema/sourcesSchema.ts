import * as v from 'valibot'
import { addressSchema } from './addressSchema'
import { bilingualSchema } from './bilingualSchema'
import { identifierSchema } from './identifierSchema'
import { momentSchema } from './momentSchema'
import { countingSchema } from './quantitySchema'
import { textSchema } from './textSchema'

export const sourceSchema = v.pipe(
  v.strictObject({
    id: identifierSchema('Id that claims and targets name.'),
    number: countingSchema('Permanent number in the register; never renumber, append at the end.'),
    publisher: v.pipe(textSchema, v.description('Who published the page.')),
    title: v.exactOptional(
      v.pipe(textSchema, v.description('Original title; leave out where it is not known.')),
    ),
    url: addressSchema,
    published: v.exactOptional(
      momentSchema('Publication day, or month where only that is known; leave out if unknown.'),
    ),
    note: v.exactOptional(bilingualSchema('What a reader should know of this page.')),
  }),
  v.title('Source'),
)

/** `sources.json`: every page a figure was read from. */
export const sourcesSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.literal('./schema/sources.schema.json')),
    sources: v.array(sourceSchema),
  }),
  v.title('Sources of Nhịp Số'),
  v.description('The register of published pages; numbers are permanent.'),
)
