import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { editorSchemas } from '@/build/editorSchemas'

const FOLDER = 'public/data/schema'

describe('the schemas for editors', () => {
  const schemas = editorSchemas()

  it('are all written, and no others', async () => {
    expect((await readdir(FOLDER)).toSorted()).toEqual([...schemas.keys()].toSorted())
  })

  it.each([...schemas])('%s is current (npm run data:schema)', async (name, text) => {
    expect(await readFile(`${FOLDER}/${name}`, 'utf8')).toBe(text)
  })

  it('say what is meant and allow nothing else', () => {
    const indicator = JSON.parse(schemas.get('indicator.schema.json') ?? '') as object
    expect(indicator).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Indicator of Nhịp Số',
      additionalProperties: false,
      properties: { claims: { items: { additionalProperties: false, title: 'Claim' } } },
    })
  })
})
