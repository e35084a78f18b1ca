/** One of two 32-bit states after one character (cyrb53, public domain, by bryc). */
const mixed = (state: number, code: number, factor: number) => Math.imul(state ^ code, factor)

/** Spreads what is in the high bits of two states over the low ones. */
function spread(own: number, other: number): number {
  const half = Math.imul(own ^ (own >>> 16), 2246822507)
  return half ^ Math.imul(other ^ (other >>> 13), 3266489909)
}

/**
 * A short name for a text: 53 bits in base 36, the same in every engine. It tells versions apart;
 * it proves nothing.
 */
export function contentHash(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = mixed(low, code, 2654435761)
    high = mixed(high, code, 1597334677)
  }
  const first = spread(low, high)
  const second = spread(high, first)
  return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36).padStart(11, '0')
}
