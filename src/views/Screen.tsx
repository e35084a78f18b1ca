import { lazy } from 'react'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { addressWith, hrefWith } from '@/state/hrefs'
import type { Reader } from '@/ui/Reader'
import { NotFoundView } from './notfound/NotFoundView'
import { OverviewView } from './overview/OverviewView'

const IndicatorView = lazy(() => import('./indicator/IndicatorView'))
const SourcesView = lazy(() => import('./sources/SourcesView'))
const MethodView = lazy(() => import('./method/MethodView'))

/** The view an address asks for. */
export function Screen({ reader, address }: { reader: Reader; address: Address }) {
  const { go } = useAddressStore()
  const onPeriod = (then: string, now: string) => {
    go(addressWith(address, { then, now }))
  }
  // A handle passes many days on its way; only where it started is a step to come Back to.
  const onSlide = (then: string, now: string) => {
    go(addressWith(address, { then, now }), 'replace')
  }
  const { place } = address
  switch (place.view) {
    case 'overview':
      return (
        <OverviewView
          reader={reader}
          unfolded={address.unfolded}
          hrefToFold={(theme) => hrefWith(address, { unfolded: toggled(address.unfolded, theme) })}
          onPeriod={onPeriod}
          onSlide={onSlide}
        />
      )
    case 'indicator': {
      const indicator = reader.index.indicators.get(place.id)
      return indicator === undefined ? (
        <NotFoundView reader={reader} sought={place.id} />
      ) : (
        <IndicatorView
          key={indicator.id}
          reader={reader}
          indicator={indicator}
          mode={address.mode}
          extent={address.extent}
          hrefToDrawing={(change) => hrefWith(address, change)}
          onPeriod={onSlide}
        />
      )
    }
    case 'sources':
      return (
        <SourcesView
          reader={reader}
          order={address.order}
          disputedOnly={address.disputedOnly}
          hrefToList={(change) => hrefWith(address, change)}
        />
      )
    case 'method':
      return <MethodView reader={reader} />
    case 'not-found':
      return <NotFoundView reader={reader} sought={place.path} />
  }
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
