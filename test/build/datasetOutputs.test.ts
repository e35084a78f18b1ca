import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { OBSERVATION_FIELDS } from '@/build/dataPackage'
import { DATASET_OUTPUTS } from '@/build/datasetOutputs'
import { observations } from '@/data/observations'
import { datasetSchema } from '@/data/schema/datasetSchema'
import { goodCompiled } from '../support/goodCompiled'

const HEADER =
  'indicator,theme,kind,period_start,period_end,value,unit,bound,step,status,stated,said_on,source,publisher,published,url'

const base = goodCompiled()
const awkward = 'hơn "57,1"\ntriệu; = 1+1'
const dataset = {
  ...base,
  indicators: base.indicators.map((indicator, at) => ({
    ...indicator,
    claims: indicator.claims.map((claim) => (at === 0 ? { ...claim, stated: awkward } : claim)),
  })),
}
const output = (name: string) => DATASET_OUTPUTS[`data/${name}`]?.(dataset) ?? ''

describe('the files made from the dataset', () => {
  it('hold the whole dataset', () => {
    expect(v.parse(datasetSchema, JSON.parse(output('dataset.json')))).toEqual(dataset)
  })

  it('hold the observations so that they read back the same', () => {
    const csv = output('observations.csv')
    expect(csv.slice(0, csv.indexOf('\r\n'))).toBe(HEADER)
    expect(csv.endsWith('\r\n')).toBe(true)
    const rows: unknown = parse(csv, { columns: true, record_delimiter: '\r\n' })
    const expected = observations(dataset).map((row) => ({ ...row, step: String(row.step) }))
    expect(rows).toEqual(expected)
  })

  it('describe every column, in order', () => {
    expect(OBSERVATION_FIELDS.map(({ name }) => name).join()).toBe(HEADER)
    expect(JSON.parse(output('datapackage.json'))).toMatchObject({
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [{ path: 'observations.csv', schema: { fields: { length: 16 } } }],
    })
  })

  it('list the indicators', () => {
    expect(JSON.parse(output('catalogue.json'))).toMatchObject({ indicators: { length: 7 } })
  })
})
