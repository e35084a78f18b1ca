import type { PaletteGroup } from './PaletteOption'

/** The keys that are looked at. */
interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * Where a key leads among the options, counted through all groups: one up or down, to the first of
 * the next group or of the one before; round at the ends. Undefined for keys that lead nowhere.
 */
export function moved(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  place: number,
  groups: readonly PaletteGroup[],
): number | undefined {
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)
  if (count === 0 || altKey || ctrlKey || metaKey) return undefined
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return (place + count - 1) % count
  if (key !== 'Tab') return undefined
  let first = 0
  const firsts = groups.map(({ options }) => {
    first += options.length
    return first - options.length
  })
  const group = firsts.findLastIndex((each) => each <= place)
  return firsts.at((group + (shiftKey ? -1 : 1)) % firsts.length)
}
