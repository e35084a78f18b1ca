/** The same record with every key that may be undefined made optional. */
export type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/**
 * Which facts of a record are known? Unknown ones are left out altogether, never kept as
 * `undefined`, so that two values with the same facts are equal.
 */
export function given<T extends object>(facts: T): Given<T> {
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined)
  return Object.fromEntries(known) as Given<T>
}
