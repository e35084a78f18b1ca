import type { Verdict } from '@/domain/Comparison'
import type { ReadingCase } from '@/domain/readingExamples'

/** The words of the reading rules. */
export interface MethodWords {
  readonly kicker: string
  readonly lead: string
  readonly intervals: string
  readonly intervalsLead: string
  readonly intervalsNote: string
  readonly wordings: Readonly<Record<ReadingCase, { name: string; rule: string }>>
  readonly columns: { stated: string; example: string; mark: string; axis: string; reading: string }
  readonly examples: string
  readonly examplesLead: string
  readonly exampleWhy: Readonly<Partial<Record<Verdict, string>>>
  readonly noChange: string
  readonly sums: { low: string; high: string; share: string }
  readonly verdicts: string
  readonly verdictColumns: { verdict: string; meaning: string; example: string }
  readonly meanings: Readonly<Record<Verdict, string>>
  readonly noExample: string
  readonly disputes: string
  readonly disputesLead: string
  readonly sharedPart: string
  readonly sharedText: string
  readonly sharedUsed: (range: string) => string
  readonly hull: string
  readonly hullText: string
  readonly hullUsed: (range: string) => string
  readonly rest: string
  readonly rules: readonly { readonly term: string; readonly text: string }[]
}
