import { startTransition, useEffect, useState } from 'react'

/** In milliseconds: longer than between two keys of a word, shorter than a look at the chart. */
const REST = 180

/**
 * A value that stays as it was while a key keeps changing, and is the newest one again once the
 * key has rested: what is slow to draw follows a word that is typed, not each of its letters.
 * @param value keep its identity while nothing changes
 */
export function useRested<Value>(value: Value, key: string): Value {
  const [rested, rest] = useState(key)
  const [kept, keep] = useState(value)
  useEffect(() => {
    if (rested === key) return undefined
    const timer = window.setTimeout(() => {
      startTransition(() => {
        rest(key)
      })
    }, REST)
    return () => {
      window.clearTimeout(timer)
    }
  }, [key, rested])
  if (rested !== key) return kept
  if (kept !== value) keep(value)
  return value
}
