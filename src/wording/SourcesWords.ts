/** The words of the source register. */
export interface SourcesWords {
  readonly kicker: string
  readonly lead: string
  readonly count: { sources: string; claims: string; occasions: string; disputes: string }
  readonly most: string
  readonly otherPublishers: (count: number) => string
  readonly byYear: string
  readonly order: { label: string; occasion: string; publisher: string; number: string }
  readonly disputedOnly: string
  readonly columns: { number: string; asOf: string; stated: string; publisher: string; use: string }
  readonly usedFor: (count: number) => string
  readonly hasDispute: string
  readonly open: string
  readonly noOccasion: string
  readonly occasionCount: (sources: number, claims: number, disputed: number) => string
  readonly untitled: string
  readonly more: (count: number) => string
  readonly note: string
  readonly empty: string
  readonly publishedOn: (day: string) => string
  readonly agreeing: (count: number) => string
  readonly numbers: (first: number, last: number) => string
  readonly publishers: (first: string, last: string) => string
  readonly newTab: string
  /** Why the register is not on one screen. */
  readonly parted: string
  /** What a source states after what is listed, and where to find it; a link to the file follows. */
  readonly unlisted: (count: number) => string
  /** The way from a part back to the register. */
  readonly whole: string
}
