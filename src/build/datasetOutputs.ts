import { stringify } from 'csv-stringify/sync'
import type { Dataset } from '@/domain/Dataset'
import { catalogue } from '@/data/catalogue'
import { observations } from '@/data/observations'
import { dataPackage, OBSERVATION_FIELDS } from './dataPackage'

/** RFC 4180: comma, quotes where needed, CRLF after every row. */
function observationsCsv(dataset: Dataset): string {
  return stringify(observations(dataset), {
    header: true,
    columns: OBSERVATION_FIELDS.map(({ name }) => name),
    record_delimiter: '\r\n',
  })
}

const readable = (json: object) => `${JSON.stringify(json, null, 2)}\n`

/** The files made from the dataset, by their path in the site, written when they are asked for. */
export const DATASET_OUTPUTS: Readonly<Record<string, (dataset: Dataset) => string>> = {
  'data/dataset.json': (dataset) => JSON.stringify(dataset),
  'data/catalogue.json': (dataset) => readable(catalogue(dataset)),
  'data/observations.csv': observationsCsv,
  'data/datapackage.json': (dataset) => readable(dataPackage(dataset)),
}

/** All files made from a dataset, by their paths in the site. */
export function datasetOutputs(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(Object.entries(DATASET_OUTPUTS).map(([path, write]) => [path, write(dataset)]))
}
