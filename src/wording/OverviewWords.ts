/** The words of the overview and the period bar. */
export interface OverviewWords {
  readonly period: {
    label: string
    then: string
    now: string
    thenLabel: string
    nowLabel: string
    newer: string
    quick: string
    conferences: string
    yearAgo: string
    firstToLatest: string
    hint: string
    /** Said to readers without scripts, to whom every address shows the same two days. */
    fixed: (then: string, now: string) => string
  }
  readonly hero: { readHow: string; legendLabel: string }
  readonly legend: {
    exact: string
    atLeast: string
    atMost: string
    approx: string
    disputed: string
    target: string
    stale: string
    evidence: string
    dotted: string
  }
  readonly ledger: {
    indicator: string
    verdict: string
    notPublished: string
    notPublishedAgain: string
    others: (count: number) => string
    openAll: (count: number) => string
    fold: string
    inTheme: string
    disputed: string
    figures: (points: number, sources: number) => string
    contradicted: string
  }
  readonly tally: {
    both: (count: number, total: number) => string
    label: string
    disputed: string
  }
  readonly milestones: { title: string; lead: string; all: (count: number) => string }
  readonly targets: {
    title: string
    lead: string
    others: (count: number) => string
    all: (count: number) => string
  }
}
