import type { DatasetError } from './DatasetError'
import type { Page } from './pageQuery'

/** Asks for the page again. */
interface Retry {
  readonly retry: () => void
}

interface Loading {
  readonly state: 'loading'
  readonly page: undefined
  readonly error: null
  readonly stale: false
}

interface Failed {
  readonly state: 'failed'
  readonly page: undefined
  readonly error: DatasetError
  readonly stale: false
}

interface Ready {
  readonly state: 'ready'
  readonly page: Page
  /** Why a newer copy did not come. */
  readonly error: DatasetError | null
  /** The copy shown is the last good one: asking for a newer one failed. */
  readonly stale: boolean
}

export type PageState = (Loading | Failed | Ready) & Retry

/** What of a query's result decides the state. */
interface Result {
  readonly data: Page | undefined
  readonly error: DatasetError | null
  readonly refetch: () => unknown
}

/** Which of the three states a query is in. A good copy outlives every later failure. */
export function pageState({ data, error, refetch }: Result): PageState {
  const retry = () => void refetch()
  if (data) return { state: 'ready', page: data, error, stale: error !== null, retry }
  const none = { page: undefined, stale: false, retry } as const
  return error ? { state: 'failed', error, ...none } : { state: 'loading', error: null, ...none }
}
