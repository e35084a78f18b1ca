/** Words and phrases, in either language, that say the same to somebody who searches. */
export interface SynonymGroup {
  readonly id: string
  /** As they are shown, by the language they are said in; the first is the usual one. */
  readonly vietnamese: readonly string[]
  readonly english: readonly string[]
}
