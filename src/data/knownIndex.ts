import { asKnownOn } from '@/domain/asKnownOn'
import { type DatasetIndex, indexDataset } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'

/** The index of a whole dataset as it was known on a day, counted and dated anew. */
export function knownIndex({ dataset }: DatasetIndex, day: Day): DatasetIndex {
  return indexDataset(asKnownOn(dataset, day))
}
