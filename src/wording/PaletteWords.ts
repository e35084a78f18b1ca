/** What the palette says in a language; the names of screens are the frame's. */
export interface PaletteWords {
  /** What the palette is called, and its list. */
  readonly title: string
  readonly close: string
  readonly results: (count: number) => string
  readonly groups: {
    start: string
    nearest: string
    indicators: string
    phrases: string
    places: string
    milestones: string
    sources: string
  }
  /** How many of a group are shown. */
  readonly some: (shown: number, all: number) => string
  /** The analyst's table, narrowed by what was typed. */
  readonly explore: (text: string) => string
  readonly indicators: (count: number) => string
  /** What each screen is for. */
  readonly about: { overview: string; explore: string; sources: string; method: string }
  readonly source: (number: number) => string
  readonly statements: (count: number) => string
  readonly charts: (count: number) => string
  readonly untitled: string
  readonly keys: { choose: string; open: string; group: string }
  readonly nothing: (text: string) => string
}
