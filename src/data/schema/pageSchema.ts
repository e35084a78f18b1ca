import { isDay } from '@/domain/calendar'
import { VERDICTS } from '@/domain/verdicts'
import * as v from 'valibot'
import type { PageData } from '@/data/PageData'
import { datasetSchema } from './datasetSchema'
import { registerRunSchema, registerSummarySchema } from './registerSchema'

const text = v.string()
const count = v.pipe(v.number(), v.integer())
const day = v.pipe(text, v.check(isDay, 'a day'))

const outcomes = v.array(v.object({ verdict: v.picklist(VERDICTS), rank: v.boolean(), count }))

const picture = v.object({ width: count, height: count, svg: text })

/** The data of one screen, once its texts are readable by both keys. */
export const pageSchema: v.GenericSchema<unknown, PageData> = v.object({
  dataset: datasetSchema,
  summary: v.object({
    indicators: count,
    claims: count,
    sources: count,
    occasions: count,
    disputes: count,
    days: v.array(day),
    newest: v.exactOptional(day),
  }),
  standings: v.exactOptional(
    v.object({
      themes: v.array(
        v.object({ theme: text, leading: v.array(text), all: outcomes, others: outcomes }),
      ),
      both: count,
      disputed: count,
    }),
  ),
  neighbours: v.exactOptional(
    v.object({ previous: v.exactOptional(text), next: v.exactOptional(text) }),
  ),
  register: v.exactOptional(registerSummarySchema),
  registerRun: v.exactOptional(registerRunSchema),
  drawings: v.exactOptional(
    v.record(
      text,
      v.object({ key: text, note: v.exactOptional(text), narrow: picture, wide: picture }),
    ),
  ),
})
