import { checkDataset } from '@/data/checkDataset'
import { faultReport } from '@/data/Fault'
import { readDatasetFiles } from './readDatasetFiles'

/** `npm run data:check [folder]`: every fault on a line of its own, or the counts. */
const folder = process.argv[2] ?? 'public/data'
const { faults, dataset } = checkDataset(await readDatasetFiles(folder))

if (dataset) {
  const claims = dataset.indicators.reduce((sum, indicator) => sum + indicator.claims.length, 0)
  const { indicators, sources, day, version } = dataset
  console.log(
    `${indicators.length} indicators, ${claims} claims, ${sources.length} sources; data day ${day}, version ${version}`,
  )
} else {
  console.error(faultReport(faults))
  process.exitCode = 1
}
