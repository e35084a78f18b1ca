import type { Verdict } from '@/domain/Comparison'
import type { ReadingCase } from '@/domain/readingExamples'

/** The words of the reading rules. */
export interface MethodWords {
  readonly method: {
    title: string
    kicker: string
    lead: string
    intervals: string
    intervalsLead: string
    intervalsNote: string
    wordings: Readonly<Record<ReadingCase, { name: string; rule: string }>>
    columns: { stated: string; example: string; mark: string; axis: string; reading: string }
    examples: string
    examplesLead: string
    exampleWhy: Readonly<Partial<Record<Verdict, string>>>
    noChange: string
    sums: { low: string; high: string; share: string }
    verdicts: string
    verdictColumns: { verdict: string; meaning: string; example: string }
    meanings: Readonly<Record<Verdict, string>>
    noExample: string
    disputes: string
    disputesLead: string
    sharedPart: string
    sharedText: string
    sharedUsed: (range: string) => string
    hull: string
    hullText: string
    hullUsed: (range: string) => string
    rest: string
    rules: readonly { readonly term: string; readonly text: string }[]
  }
}
