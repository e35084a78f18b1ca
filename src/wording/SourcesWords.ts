/** The words of the source register. */
export interface SourcesWords {
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
}
