import type { Dataset } from './Dataset'
import type { Neighbours } from './neighbours'
import type { RegisterRun } from './RegisterRun'
import type { RegisterSummary } from './RegisterSummary'
import type { Standings } from './Standings'
import type { Summary } from './Summary'

/**
 * What one screen needs of the dataset: the part it shows, and what was worked out from the whole
 * and cannot be from a part.
 */
export interface Excerpt {
  readonly dataset: Dataset
  readonly summary: Summary
  /** How all rows stand between the default days, where the part holds only the leading ones. */
  readonly standings?: Standings
  /** Of the indicator the screen is about. */
  readonly neighbours?: Neighbours
  /** Of the whole register of sources, where it is shown in parts. */
  readonly register?: RegisterSummary
  /** The part of the register that the screen shows. */
  readonly registerRun?: RegisterRun
}
