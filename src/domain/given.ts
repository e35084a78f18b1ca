/** The same record with every key that may be undefined made optional. */
export type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/**
 * Which facts of a record are known? Unknown ones are left out altogether, never kept as
 * `undefined`, so that two values with the same facts are equal.
 */
export function given<T extends object>(facts: T): Given<T> {
  const known: Partial<T> = {}
  // Plainly: this is asked for every claim and every point there is.
  for (const key of Object.keys(facts) as (keyof T)[]) {
    if (facts[key] !== undefined) known[key] = facts[key]
  }
  return known as Given<T>
}
