import { defaultPeriod } from '@/domain/defaultPeriod'
import type { PageName } from '@/data/PageName'
import type { Address } from '@/state/Address'

/** The path the not-found page is drawn for; hosts answer every wrong address with it. */
const NOWHERE = '404'

/** Whose data a screen shows. */
export function pageNameFor(address: Address): PageName {
  const { place, then, now, unfolded } = address
  switch (place.view) {
    case 'overview': {
      const asDrawn = then === defaultPeriod.then && now === defaultPeriod.now
      return asDrawn && unfolded.length === 0 ? 'overview' : 'ledger'
    }
    case 'indicator':
      return `indicators/${place.id}`
    case 'sources':
      return place.part === undefined ? 'sources' : `sources-${place.part}`
    case 'method':
      return 'method'
    case 'not-found':
      return place.path === NOWHERE ? 'nowhere' : 'names'
  }
}
