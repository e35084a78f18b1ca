import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '@/domain/Dataset'
import type { DatasetError } from './DatasetError'
import { fetchDataset } from './fetchDataset'

const DATASET_URL = `${import.meta.env.BASE_URL}data/dataset.json`

/** Milliseconds before the first further try; the second waits twice as long. */
const FIRST_DELAY = 400

/**
 * The one query of the app. The dataset is static, so a copy never goes stale by itself; offline
 * it still asks, since a service worker may answer, and fails soon instead of waiting for ever.
 */
export const datasetQuery = queryOptions<Dataset, DatasetError, Dataset, readonly ['dataset']>({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => fetchDataset(DATASET_URL, signal),
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  retry: 2,
  retryDelay: (failures) => FIRST_DELAY * 2 ** failures,
})
