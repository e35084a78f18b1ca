import * as v from 'valibot'
import { source, target, timedClaim } from './datasetSchema'

const text = v.string()
const count = v.pipe(v.number(), v.integer())

const part = { part: count, first: count, last: count, sources: count }

const entry = v.object({
  source,
  lines: v.array(
    v.object({ claim: timedClaim, status: v.picklist(['charted', 'evidence', 'disputed']) }),
  ),
  unlisted: v.exactOptional(count),
  targets: v.array(target),
  indicators: count,
  disputed: v.boolean(),
  anchor: v.boolean(),
})

/** What the screen of a register in parts says of the whole. */
export const registerSummarySchema = v.object({
  publishers: v.object({
    leading: v.array(v.object({ publisher: text, sources: count })),
    others: count,
  }),
  years: v.array(v.object({ year: text, claims: count })),
  parts: v.array(v.object(part)),
})

/** One part of a register. */
export const registerRunSchema = v.object({
  ...part,
  entries: v.array(entry),
  previous: v.exactOptional(v.object(part)),
  next: v.exactOptional(v.object(part)),
})
