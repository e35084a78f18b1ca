/** Words and phrases, in either language, that say the same to somebody who searches. */
export interface SynonymGroup {
  readonly id: string
  /** As they are shown; the first is the usual one. */
  readonly phrases: readonly string[]
}
