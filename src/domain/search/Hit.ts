import type { Field } from './Searchable'

/** An indicator that was found. */
export interface Hit {
  readonly id: string
  /** Larger is better; comparable within one search only. */
  readonly score: number
  /** The least telling field that was needed: `name` where the name alone holds every word. */
  readonly field: Field
}
