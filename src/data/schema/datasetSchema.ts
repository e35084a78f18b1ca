import { isDay, isMoment } from '@/domain/calendar'
import type { Dataset } from '@/domain/Dataset'
import * as v from 'valibot'

/*
 * What the browser checks of the compiled dataset: its shape, not its rules. The rules have been
 * checked at build; here only a broken or foreign file must be told from ours. It shares nothing
 * with the schemas of the written files, whose descriptions would only make the app heavier.
 */
const text = v.string()
const figure = v.pipe(v.number(), v.finite('a finite number'))
const bilingual = v.object({ vi: text, en: text })
const day = v.pipe(text, v.check(isDay, 'a day'))
const moment = v.pipe(text, v.check(isMoment, 'a moment'))
const page = v.pipe(text, v.regex(/^https?:\/\//, 'an http address'))

const claim = v.object({
  id: text,
  indicator: text,
  value: figure,
  valueMax: v.exactOptional(figure),
  bound: v.picklist(['exact', 'atLeast', 'atMost', 'approx', 'between']),
  step: figure,
  asOf: v.exactOptional(moment),
  period: v.exactOptional(v.object({ start: day, end: day })),
  asOfInferred: v.boolean(),
  saidOn: v.exactOptional(day),
  source: text,
  occasion: v.exactOptional(text),
  stated: text,
  caution: v.exactOptional(bilingual),
  basis: v.exactOptional(text),
  of: v.exactOptional(figure),
  contradicts: v.array(text),
  evidenceOnly: v.boolean(),
})

/** A claim of the compiled dataset. */
export const timedClaim = v.pipe(
  claim,
  v.check(({ asOf, period }) => (asOf ?? period) !== undefined, 'asOf or period'),
)

const indicator = v.object({
  id: text,
  theme: text,
  unit: text,
  kind: v.picklist(['stock', 'flow', 'rate', 'share', 'score', 'rank']),
  cumulative: v.boolean(),
  name: bilingual,
  definition: bilingual,
  qualifier: v.exactOptional(bilingual),
  headline: v.exactOptional(bilingual),
  order: figure,
  related: v.array(text),
  keywords: v.array(text),
  bases: v.record(text, bilingual),
  claims: v.array(timedClaim),
  disputes: v.array(v.object({ id: text, claims: v.array(text), why: bilingual })),
  derivation: v.exactOptional(
    v.variant('method', [
      v.object({ method: v.literal('share'), part: text, whole: text }),
      v.object({ method: v.literal('shareOfTotal'), part: text }),
    ]),
  ),
})

/** A source of the compiled dataset. */
export const source = v.object({
  id: text,
  number: figure,
  publisher: text,
  title: v.exactOptional(text),
  url: page,
  published: v.exactOptional(moment),
  note: v.exactOptional(bilingual),
})

const milestone = v.object({
  id: text,
  when: moment,
  theme: text,
  title: bilingual,
  short: bilingual,
  publisher: text,
  url: page,
  indicators: v.array(text),
  major: v.boolean(),
  caution: v.exactOptional(bilingual),
})

/** A target of the compiled dataset. */
export const target = v.object({
  id: text,
  indicator: text,
  value: figure,
  direction: v.picklist(['atLeast', 'atMost']),
  due: v.exactOptional(moment),
  setOn: v.exactOptional(day),
  source: text,
  stated: text,
  name: bilingual,
  caution: v.exactOptional(bilingual),
})

const crossCheck = v.variant('kind', [
  v.object({ kind: v.literal('atMost'), id: text, part: text, whole: text, why: bilingual }),
  v.object({ kind: v.literal('shareLimit'), id: text, share: text, why: bilingual }),
  v.object({
    kind: v.literal('quotient'),
    id: text,
    total: text,
    rate: text,
    spans: v.array(v.object({ name: bilingual, start: day, end: v.exactOptional(day) })),
    why: bilingual,
  }),
])

/** The compiled dataset, exactly as the domain knows it. */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = v.object({
  version: text,
  day,
  themes: v.array(v.object({ id: text, name: bilingual })),
  units: v.array(v.object({ id: text, vi: text, en: v.object({ one: text, many: text }) })),
  indicators: v.array(indicator),
  sources: v.array(source),
  occasions: v.array(v.object({ id: text, day, name: bilingual })),
  milestones: v.array(milestone),
  targets: v.array(target),
  synonyms: v.exactOptional(
    v.array(v.object({ id: text, vietnamese: v.array(text), english: v.array(text) })),
  ),
  crossChecks: v.exactOptional(v.array(crossCheck)),
})
