import { useEffect, useState } from 'react'
import { isLoaded, loadPart, type PartName } from './loadPart'
import { isAsleep } from './waking'

/** What stands over or beside a screen, which may sleep meanwhile. */
const OVER: ReadonlySet<PartName> = new Set(['evidence', 'palette', 'notes'])

/** Whether the code of a part that is needed is here; it is fetched where it is not. */
export function usePart(
  name: PartName,
  needed = true,
): {
  readonly ready: boolean
  readonly failed: boolean
  readonly retry: () => void
} {
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<string>()
  const [, setLoaded] = useState<string>()
  const asleep = !OVER.has(name) && isAsleep()
  useEffect(() => {
    if (!needed || asleep) return undefined
    let wanted = true
    loadPart(name)?.then(
      () => wanted && setLoaded(name),
      () => wanted && setFailed(name),
    )
    return () => {
      wanted = false
    }
  }, [name, needed, asleep, attempt])
  const ready = isLoaded(name)
  const retry = () => {
    setFailed(undefined)
    setAttempt((before) => before + 1)
  }
  return { ready, failed: !ready && failed === name, retry }
}
