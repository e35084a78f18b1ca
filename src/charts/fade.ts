/** The same colour with hardly any ink: with none at all a named one would fade by way of black. */
function clear(color: string): string {
  if (!color.startsWith('#')) return `color-mix(in srgb, ${color} 1%, transparent)`
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
  return `rgba(${parts.join(',')},0)`
}

/** Where a fill begins and ends, in parts of its box. */
const ENDS = {
  up: { x: 0, y: 1, x2: 0, y2: 0 },
  down: { x: 0, y: 0, x2: 0, y2: 1 },
  right: { x: 0, y: 0, x2: 1, y2: 0 },
  left: { x: 1, y: 0, x2: 0, y2: 0 },
} as const

/** A fill that fades out to one side. */
export function fade(color: string, to: keyof typeof ENDS) {
  return {
    type: 'linear' as const,
    ...ENDS[to],
    colorStops: [
      { offset: 0, color },
      { offset: 1, color: clear(color) },
    ],
  }
}
