/** A name for a view that no other tab, file or person has given. */
export function newViewId(): string {
  // Not `randomUUID`, which is missing where a page is not secure.
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
