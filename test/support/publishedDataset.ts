import { readFileSync, readdirSync } from 'node:fs'
import { checkDataset } from '@/data/checkDataset'
import { faultLine } from '@/data/Fault'
import type { Dataset } from '@/domain/Dataset'

const folder = new URL('../../public/data/', import.meta.url)

/** The dataset as it is published, checked; throws with every fault. */
export function publishedDataset(): Dataset {
  const names = [
    ...readdirSync(folder).filter((name) => name.endsWith('.json')),
    ...readdirSync(new URL('indicators/', folder)).map((name) => `indicators/${name}`),
  ]
  const { faults, dataset } = checkDataset(
    names.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') })),
  )
  if (!dataset) throw new Error(faults.map(faultLine).join('\n'))
  return dataset
}
