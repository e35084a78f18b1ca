/** The same colour without any ink, so that a whisker fades in its own hue. */
function clear(color: string): string {
  if (!color.startsWith('#')) return `color-mix(in srgb, ${color} 0%, transparent)`
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
  return `rgba(${parts.join(',')},0)`
}

/** A fill that fades out upward or downward. */
export function fade(color: string, to: 'up' | 'down') {
  return {
    type: 'linear' as const,
    x: 0,
    y: to === 'up' ? 1 : 0,
    x2: 0,
    y2: to === 'up' ? 0 : 1,
    colorStops: [
      { offset: 0, color },
      { offset: 1, color: clear(color) },
    ],
  }
}
