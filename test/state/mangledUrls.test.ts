import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '@/domain/explore/answer'
import { settleChart } from '@/domain/explore/chartOffers'
import { drawnRows } from '@/domain/explore/drawnRows'
import { MOST_PICKED } from '@/domain/explore/Inquiry'
import { offersFor } from '@/domain/explore/offersFor'
import { unknownIn } from '@/domain/explore/unknownIn'
import { droppedParams } from '@/state/droppedParams'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'
import { parseInquiry } from '@/state/parseInquiry'
import { understood } from '@/state/understood'
import { publishedRows } from '../support/exploreFixtures'
import { mangledUrl } from '../support/mangledUrl'

const urls = mangledUrl()

describe('an address of parameters meant and mangled', () => {
  it('opens a screen whose own address is whole, and opens it again', () => {
    fc.assert(
      fc.property(urls, (url) => {
        const address = understood(parseAddress(url))
        const own = formatAddress(address)
        expect(parseAddress(own)).toEqual(address)
        expect(droppedParams(own)).toEqual([])
        expect(new URL(own, 'https://nhipso.test').origin).toBe('https://nhipso.test')
      }),
      { numRuns: 2000 },
    )
  })

  it('is told only of what it asked for', () => {
    fc.assert(
      fc.property(urls, (url) => {
        const asked = [...new URLSearchParams(url.split('?').slice(1).join('?')).keys()]
        for (const each of droppedParams(url)) {
          expect(asked.some((name) => each.startsWith(`${name}=`))).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is answered from the published dataset, in a chart that is not off', () => {
    const { rows: all } = publishedRows()
    const ids = new Set(all.map(({ indicator }) => indicator.id))
    fc.assert(
      fc.property(urls, (url) => {
        const inquiry = parseInquiry(url.split('?').slice(1).join('?'))
        const given = answer(all, inquiry, undefined, 'vi')
        const drawn = drawnRows(given, inquiry, false)
        const offers = offersFor(given, inquiry, false)
        const way = settleChart(drawn.rows, inquiry)
        expect(given.rows.every(({ indicator }) => ids.has(indicator.id))).toBe(true)
        expect(given.picked.length).toBeLessThanOrEqual(MOST_PICKED)
        for (const each of unknownIn(inquiry, all)) expect(each).toMatch(/=/)
        if (!way) return
        const off = [...offers.measures, ...offers.scales].filter((offer) => offer.off)
        expect(off.map(({ choice }) => choice)).not.toContain(way.measure)
        expect(off.map(({ choice }) => choice)).not.toContain(way.scale)
      }),
      { numRuns: 2000 },
    )
  })
})
