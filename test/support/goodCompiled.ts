import type { Dataset } from '@/domain/Dataset'
import { checkDataset } from '@/data/checkDataset'
import { filesOf, goodDataset } from './goodDataset'

/** The good dataset as the app reads it. */
export function goodCompiled(): Dataset {
  const { dataset, faults } = checkDataset(filesOf(goodDataset()))
  if (!dataset) throw new Error(`The good dataset has faults: ${JSON.stringify(faults)}`)
  return dataset
}
