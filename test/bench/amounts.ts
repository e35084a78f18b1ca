/** Milliseconds, to the tenth where they are few. */
export function milliseconds(value: number): string {
  return `${value < 20 ? value.toFixed(1) : value.toFixed(0)} ms`
}

/** kB are 1000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`
}

/** Whether a bound is kept, and which it is. */
export function verdict(value: number, most: number, bound: string): string {
  return `${value <= most ? 'ok' : 'OVER'} (≤ ${bound})`
}
