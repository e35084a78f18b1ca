import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readDatasetFiles } from '@/build/readDatasetFiles'
import { checkDataset } from '@/data/checkDataset'
import { faultLine } from '@/data/Fault'
import { datasetSchema } from '@/data/schema/datasetSchema'

describe('the dataset of the product', async () => {
  const { faults, dataset } = checkDataset(await readDatasetFiles('public/data'))

  it('has no fault', () => {
    expect(faults.map(faultLine)).toEqual([])
  })

  it('is readable whole: no field is lost or refused', () => {
    expect(v.parse(datasetSchema, JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
  })
})
