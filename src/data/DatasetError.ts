/**
 * Why the dataset did not come: `offline` no answer at all, `http` an answer that is not the file,
 * `malformed` a file that is not our dataset.
 */
export type DatasetErrorKind = 'offline' | 'http' | 'malformed'

/** A failed load, with what a person needs to know or report. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  constructor(
    readonly kind: DatasetErrorKind,
    /** In English, for a report: what was wrong, one reason each. */
    readonly reasons: readonly string[],
    /** The answer's status, for `http`. */
    readonly status?: number,
  ) {
    super(`${kind}: ${reasons.join('; ')}`)
  }
}
