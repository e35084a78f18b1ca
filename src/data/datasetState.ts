import type { Dataset } from '@/domain/Dataset'
import type { DatasetError } from './DatasetError'

/** Asks for the dataset again. */
interface Retry {
  readonly retry: () => void
}

interface Loading {
  readonly state: 'loading'
  readonly dataset: undefined
  readonly error: null
  readonly stale: false
}

interface Failed {
  readonly state: 'failed'
  readonly dataset: undefined
  readonly error: DatasetError
  readonly stale: false
}

interface Ready {
  readonly state: 'ready'
  readonly dataset: Dataset
  /** Why a newer copy did not come. */
  readonly error: DatasetError | null
  /** The copy shown is the last good one: asking for a newer one failed. */
  readonly stale: boolean
}

export type DatasetState = (Loading | Failed | Ready) & Retry

/** What of a query's result decides the state. */
interface Result {
  readonly data: Dataset | undefined
  readonly error: DatasetError | null
  readonly refetch: () => unknown
}

/** Which of the three states a query is in. A good copy outlives every later failure. */
export function datasetState({ data, error, refetch }: Result): DatasetState {
  const retry = () => void refetch()
  if (data) return { state: 'ready', dataset: data, error, stale: error !== null, retry }
  const none = { dataset: undefined, stale: false, retry } as const
  return error ? { state: 'failed', error, ...none } : { state: 'loading', error: null, ...none }
}
