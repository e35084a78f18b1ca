import { describe, expect, it } from 'vitest'
import { shareImageOf, shareImages } from '@/build/shareImages'
import type { Dataset } from '@/domain/Dataset'
import { sampleIndicator } from '../wording/sampleIndicator'

function listed(count: number): Pick<Dataset, 'indicators' | 'themes'> {
  const indicators = Array.from({ length: count }, (_, place) =>
    sampleIndicator({ id: `i${place}`, theme: place === 0 ? 'gone' : 'identity' }),
  )
  return { indicators, themes: [{ id: 'identity', name: { vi: 'Định danh', en: 'Identity' } }] }
}

const pathOf = (count: number, view: string, id?: string) =>
  shareImageOf(listed(count), {
    language: 'en',
    place: id === undefined ? { view } : { view, id },
  }).path

describe('shareImageOf', () => {
  it('gives every indicator its own picture up to 200, then its theme’s', () => {
    expect(pathOf(200, 'indicator', 'i7')).toBe('/share/en/indicators/i7.png')
    expect(pathOf(201, 'indicator', 'i7')).toBe('/share/en/themes/identity.png')
    expect(pathOf(201, 'indicator', 'i0')).toBe('/share/en/overview.png')
  })

  it('gives screens theirs, and all else the overview’s', () => {
    expect(pathOf(3, 'sources')).toBe('/share/en/sources.png')
    expect(pathOf(3, 'method')).toBe('/share/en/method.png')
    expect(pathOf(3, 'overview')).toBe('/share/en/overview.png')
    expect(pathOf(3, 'not-found')).toBe('/share/en/overview.png')
    expect(pathOf(3, 'indicator', 'unknown')).toBe('/share/en/overview.png')
    expect(pathOf(3, 'explore')).toBe('/share/en/explore.png')
    expect(pathOf(3, 'embed')).toBe('/share/en/overview.png')
  })
})

describe('shareImages', () => {
  it.each([3, 200, 201])('lists each picture a page of %i indicators may name, once', (count) => {
    const dataset = listed(count)
    const paths = shareImages(dataset).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(2 * (4 + (count > 200 ? 1 : count)))
    for (const { id } of dataset.indicators) {
      const place = { view: 'indicator', id }
      expect(paths).toContain(shareImageOf(dataset, { language: 'vi', place }).path)
    }
  })
})
