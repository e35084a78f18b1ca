import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { inBothKeys } from '@/data/oneLanguage'
import { pageNames } from '../../support/pageNames'
import { pageSchema } from '@/data/schema/pageSchema'
import { indexDataset } from '@/domain/indexDataset'
import { publishedDataset } from '../../support/publishedDataset'
import { travelledPage } from '../../support/travelledPage'

const published = publishedDataset()
const index = indexDataset(published)

describe.each(['vi', 'en'] as const)('a published page in %s', (language) => {
  it.each(pageNames(published))('%s is taken, and nothing of it lost', (name) => {
    const page = inBothKeys(travelledPage(index, language, name))
    expect(v.parse(pageSchema, page)).toEqual(page)
  })
})

describe('the drawings of a page', () => {
  const page = inBothKeys(travelledPage(index, 'vi', 'nowhere')) as object
  const picture = { width: 320, height: 200, svg: '<svg></svg>' }
  const taken = (drawing: unknown) =>
    v.safeParse(pageSchema, { ...page, drawings: { trend: drawing } }).success

  it('are taken in both widths, with or without a note', () => {
    expect(taken({ key: 'trend', narrow: picture, wide: picture })).toBe(true)
    expect(taken({ key: 'trend', note: 'Trục bị cắt.', narrow: picture, wide: picture })).toBe(true)
  })

  it('are refused where a picture is missing or no picture', () => {
    expect(taken({ key: 'trend', narrow: picture })).toBe(false)
    expect(taken({ key: 'trend', narrow: picture, wide: { ...picture, width: 1.5 } })).toBe(false)
    expect(taken({ key: 'trend', narrow: picture, wide: { ...picture, svg: null } })).toBe(false)
  })
})
