/** Every value a claim allows, both ends included, in base units. `high` may be Infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}
