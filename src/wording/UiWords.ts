import type { Verdict } from '@/domain/Comparison'
import type { ReadingCase } from '@/domain/readingExamples'

/** The plain labels of the interface, in one language. Sentences about figures are functions. */
export interface UiWords {
  readonly brand: string
  readonly tagline: string
  readonly skip: string
  readonly nav: { label: string; overview: string; sources: string; method: string }
  readonly language: { label: string; vi: string; en: string }
  readonly theme: { label: string; system: string; light: string; dark: string }
  readonly period: {
    label: string
    from: string
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
  }
  readonly hero: { certain: string; readHow: string; legendLabel: string }
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
    milestone: string
  }
  readonly ledger: {
    indicator: string
    verdict: string
    trend: string
    notPublished: string
    notPublishedAgain: string
    others: (count: number) => string
    openAll: (count: number) => string
    fold: string
    inTheme: string
    disputed: string
    figures: (points: number, sources: number) => string
    target: string
    contradicted: string
  }
  readonly tally: {
    both: (count: number, total: number) => string
    label: string
    rose: string
    fell: string
    unchanged: string
    cannotTell: string
    notComparable: string
    first: string
    noNewer: string
    targetOnly: string
    noFigure: string
    disputed: string
  }
  readonly milestones: { title: string; lead: string; open: string; all: (count: number) => string }
  readonly targets: { title: string; lead: string; others: (count: number) => string }
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
    copied: string
    copyFailed: string
    sameOccasion: string
    independent: string
    conflicting: string
    none: string
    missing: string
    missingText: string
    basis: string
    ofTotal: string
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
    lowest: string
    below: string
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
      source: string
    }
    copyTable: string
    related: string
    previous: string
    next: string
    dispute: string
    disputeNow: string
    zoomed: string
    targets: string
    noTarget: string
    evidenceHollow: string
    derived: string
    derivedFrom: string
    then: string
    now: string
    newer: (figure: string, day: string) => string
    compareTo: (day: string) => string
    copySentence: string
    noClaims: string
    axis: string
  }
  readonly chart: {
    label: string
    hint: string
    loading: string
    table: string
    showTable: string
    hideTable: string
  }
  readonly sources: {
    title: string
    kicker: string
    lead: string
    count: { sources: string; claims: string; occasions: string; disputes: string }
    most: string
    otherPublishers: (count: number) => string
    byYear: string
    order: { label: string; occasion: string; publisher: string; number: string }
    disputedOnly: string
    columns: { number: string; asOf: string; stated: string; publisher: string; use: string }
    usedFor: (count: number) => string
    hasDispute: string
    open: string
    noOccasion: string
    occasionCount: (sources: number, claims: number, disputed: number) => string
    untitled: string
    more: (count: number) => string
    note: string
    empty: string
    publishedOn: (day: string) => string
    agreeing: (count: number) => string
    numbers: (first: number, last: number) => string
    publishers: (first: string, last: string) => string
    newTab: string
  }
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
  readonly footer: {
    independent: string
    sources: string
    sourcesText: string
    register: string
    method: string
    data: string
    csv: string
    json: string
    dataDay: (day: string) => string
    counts: (indicators: number, claims: number, sources: number) => string
  }
  readonly notFound: {
    title: string
    text: string
    suggest: string
    home: string
    indicator: string
  }
  readonly loading: { title: string; text: string }
  readonly failure: {
    title: string
    offline: string
    http: (status: number) => string
    malformed: string
    retry: string
    stale: string
    details: string
    crash: string
    crashText: string
    reload: string
  }
  readonly copy: { done: string; failed: string }
}
