import { checkDataset } from '@/data/checkDataset'
import { type Fault, faultReport } from '@/data/Fault'
import { pageOutput } from '@/data/pageOutput'
import { indexDataset } from '@/domain/indexDataset'
import { DATASET_OUTPUTS } from './datasetOutputs'
import { readDatasetFiles } from './readDatasetFiles'

/** The dataset compiled, or why it cannot be. */
export interface CompiledDataset {
  readonly faults: readonly Fault[]
  /** All faults for a person to read; empty where there is none. */
  readonly report: string
  /** The files to serve or emit, by path in the site; empty where there is a fault. */
  readonly outputs: ReadonlyMap<string, string>
}

/**
 * Reads, checks and compiles the dataset of a folder; `only` names one output to be written, which
 * may be a page. A page that is not there has no output.
 */
export async function compileDataset(folder: string, only?: string): Promise<CompiledDataset> {
  const { faults, dataset } = checkDataset(await readDatasetFiles(folder))
  if (!dataset) {
    return { faults, report: faultReport(faults), outputs: new Map() }
  }
  const wanted = Object.entries(DATASET_OUTPUTS).filter(([path]) => path === (only ?? path))
  const outputs = new Map(wanted.map(([path, write]) => [path, write(dataset)]))
  const page = only === undefined ? undefined : pageOutput(indexDataset(dataset), only)
  if (only !== undefined && page) outputs.set(only, JSON.stringify(page))
  return { faults, report: '', outputs }
}
