import { useCallback } from 'react'
import { HERO } from '@/domain/heroOf'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { addressWith, hrefToPlace, hrefWith } from '@/state/hrefs'
import type { Reader } from '@/ui/Reader'
import { partOf } from './loadPart'

/** The view an address asks for; nothing where its code did not come. */
export function Screen({ reader, address }: { reader: Reader; address: Address }) {
  const go = useAddressStore((store) => store.go)
  // Of the newest address, so that a part of the screen that follows later may call them too.
  const onPeriod = useCallback(
    (then: string, now: string) => {
      go(addressWith(newest(), { then, now }))
    },
    [go],
  )
  // A handle passes many days on its way; only where it started is a step to come Back to.
  const onSlide = useCallback(
    (then: string, now: string) => {
      go(addressWith(newest(), { then, now }), 'slide')
    },
    [go],
  )
  const { place, unfolded, mode, extent, order, disputedOnly } = address
  switch (place.view) {
    case 'overview':
      return partOf('overview', {
        reader,
        unfolded,
        hrefToFold: (theme) => hrefWith(address, { unfolded: toggled(unfolded, theme) }),
        onPeriod,
        onSlide,
      })
    case 'indicator': {
      const indicator = reader.index.indicators.get(place.id)
      if (!indicator) return null
      return partOf('indicator', {
        key: indicator.id,
        reader,
        indicator,
        mode,
        extent,
        hrefToDrawing: (change) => hrefWith(address, change),
        onPeriod: onSlide,
      })
    }
    case 'sources':
      return partOf('sources', {
        reader,
        order,
        disputedOnly,
        hrefToPart: (part) => hrefToPlace(address, { view: 'sources', part }),
        hrefToList: (change) => hrefWith(address, change),
      })
    case 'embed': {
      const indicator = reader.index.indicators.get(place.id ?? HERO)
      return indicator ? partOf('embed', { key: indicator.id, reader, indicator }) : null
    }
    case 'embed/chart':
      return partOf('embed/chart', { reader, address, asked: place.asked })
    case 'explore':
      return partOf('explore', {
        reader,
        asked: place.asked,
        known: address.known,
        onKnown: (known) => {
          go(addressWith(address, { known }))
        },
        onAsk: (asked, how) => {
          go(addressWith(address, { place: { view: 'explore', asked } }), how)
        },
        onPeriod,
        onSlide,
      })
    case 'method':
      return partOf('method', { reader })
    case 'not-found':
      return partOf('not-found', { reader, sought: place.path })
  }
}

function newest(): Address {
  return addressWith(useAddressStore.getState().address, { evidence: undefined })
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
