import { describe, expect, it } from 'vitest'
import { readDatasetFiles } from '@/build/readDatasetFiles'
import { checkDataset } from '@/data/checkDataset'
import { faultLine } from '@/data/Fault'
import { parseDataset } from '@/data/parseDataset'

describe('the dataset of the product', async () => {
  const { faults, dataset } = checkDataset(await readDatasetFiles('public/data'))

  it('has no fault', () => {
    expect(faults.map(faultLine)).toEqual([])
  })

  it('reaches the app whole: no field is lost or refused on the way', () => {
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
  })
})
