/** One thing wrong with the dataset, said so that a person can find it and put it right. */
export interface Fault {
  /** File under `public/data`, e.g. `indicators/5g-coverage.json`. */
  readonly file: string
  /** Place in the file, e.g. `claims[3].asOf`; empty where the whole file is meant. */
  readonly path: string
  /** A sentence: what was expected and what was found. */
  readonly message: string
}

/** One line of a report: `file: path: message`. */
export function faultLine({ file, path, message }: Fault): string {
  return [file, path, message].filter(Boolean).join(': ')
}

/** A whole report: how many faults, then each on a line of its own. */
export function faultReport(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  return [`The dataset has ${count}:`, ...faults.map(faultLine)].join('\n')
}
