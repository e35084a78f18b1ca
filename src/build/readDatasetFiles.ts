import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatasetFile } from '@/data/RawDataset'

/** The schemas beside the data are for editors, no part of the dataset. */
const isDataset = (path: string) => path.endsWith('.json') && !path.startsWith('schema/')

/** The files people write under `public/data`, in a fixed order. */
export async function readDatasetFiles(folder: string): Promise<DatasetFile[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter(isDataset)
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      path,
      text: await readFile(join(folder, path), 'utf8'),
    })),
  )
}
