import type { Bilingual } from './Bilingual'

/** A declared set of claims of one indicator, within 31 days, that cannot all hold, and why. */
export interface Dispute {
  readonly id: string
  /** Global claim ids, two or more. */
  readonly claims: readonly string[]
  readonly why: Bilingual
}
