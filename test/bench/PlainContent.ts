/** A figure as it stands in a row: what it says and when it holds. */
export interface PlainFigure {
  readonly text: string
  readonly sources: string
  readonly date: string
}

export interface PlainRow {
  readonly name: string
  readonly href: string
  readonly then: PlainFigure
  readonly now: PlainFigure
  readonly verdict: string
  readonly drawing: string
}

/** What the overview says, without how it looks or what it can do. */
export interface PlainContent {
  readonly title: string
  readonly kicker: string
  readonly headline: string
  readonly verdict: string
  readonly sentence: string
  readonly figures: readonly { readonly number: string; readonly around: readonly string[] }[]
  readonly chart: string
  readonly points: readonly (readonly string[])[]
  readonly tally: string
  readonly counts: readonly string[]
  readonly themes: readonly {
    readonly name: string
    readonly lead: string
    readonly rows: readonly PlainRow[]
  }[]
  readonly milestones: readonly (readonly string[])[]
  readonly targets: readonly (readonly string[])[]
  /** Values of the colours the drawings name. */
  readonly colours: Readonly<Record<string, string>>
}
