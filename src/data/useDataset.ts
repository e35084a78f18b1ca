import { useQuery } from '@tanstack/react-query'
import { datasetQuery } from './datasetQuery'
import { type DatasetState, datasetState } from './datasetState'

/** The dataset, or why there is none yet. App asks once and hands it on; no view ever loads. */
export function useDataset(): DatasetState {
  return datasetState(useQuery(datasetQuery))
}
