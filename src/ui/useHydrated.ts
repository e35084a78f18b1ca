import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page is alive: false while it is drawn at build time and at its first step. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
