/** The words of indicator pages, evidence and charts. */
export interface IndicatorWords {
  readonly evidence: {
    title: (number: number) => string
    open: (number: number, figure: string) => string
    close: string
    who: string
    occasion: string
    saidOn: string
    asOf: string
    published: string
    publishedIn: string
    unknown: string
    inferred: string
    reading: string
    caution: string
    use: string
    article: string
    copy: string
    sameOccasion: string
    independent: string
    conflicting: string
    none: string
    missing: string
    missingText: string
    basis: string
    register: string
  }
  readonly indicator: {
    published: (count: number, span: string | undefined) => string
    modes: { label: string; value: string; index: string; log: string }
    extent: { label: string; all: string; period: string }
    modeOff: { kind: string; single: string; zero: string; base: string }
    why: string
    whyLead: string
    statedAs: string
    change: string
    lowMinusHigh: string
    allClaims: (count: number) => string
    points: (count: number) => string
    columns: {
      day: string
      stated: string
      read: string
      added: string
      publisher: string
      use: string
      figure: string
    }
    copyTable: string
    related: string
    previous: string
    next: string
    dispute: string
    sideBySide: string
    disputeNow: string
    targets: string
    noTarget: string
    derivedFrom: string
    then: string
    now: string
    both: string
    newer: (figure: string, day: string) => string
    compareTo: (day: string) => string
    copySentence: string
    noClaims: string
  }
  readonly chart: {
    label: string
    hint: string
    loading: string
    failed: string
    table: string
    showTable: string
  }
}
