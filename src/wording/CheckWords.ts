import type { CrossOutcome } from '@/domain/explore/CrossFinding'

/** What the view says where sources are laid side by side, in one language. */
export interface CheckWords {
  readonly heading: string
  readonly lead: string
  /** A choice of any indicator. */
  readonly choose: string
  readonly chosen: string
  /** The lists to choose a moment from, and what stands where a list is empty. */
  readonly disputed: string
  readonly contradicted: string
  readonly none: string
  readonly filtered: (shown: number, all: number) => string
  readonly unfilter: (all: number) => string
  readonly statements: (count: number) => string
  /** A moment as a choice: which indicator, when. */
  readonly lay: (name: string, date: string) => string
  /** Beside a dispute sign, short, and as it is read out. */
  readonly link: string
  readonly unknown: string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly columns: { said: string; reading: string; axis: string; caution: string }
  readonly noReading: string
  readonly noCaution: string
  readonly legend: {
    used: string
    stated: string
    shared: string
    hull: string
    evidence: string
  }
  /** Said of a figure worked out from others. */
  readonly derived: string
  readonly crossChecks: string
  readonly crossLead: string
  /** Over the folded checks that raise no question. */
  readonly settled: (holding: number, empty: number) => string
  readonly about: string
  /** Before the indicators of a cross-check: each lays out its claims. */
  readonly sides: string
  readonly outcomes: Readonly<Record<CrossOutcome, string>>
}
