import type { RegisterEntry } from './sourceRegister'

/** The register by name of the publisher, as a Vietnamese dictionary orders names. */
export function registerByPublisher(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const order = new Intl.Collator('vi', { numeric: true })
  return entries.toSorted(
    (a, b) =>
      order.compare(a.source.publisher, b.source.publisher) || a.source.number - b.source.number,
  )
}
