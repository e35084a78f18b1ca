import { defaultPeriod } from '@/domain/defaultPeriod'
import { HERO } from '@/domain/heroOf'
import type { PageName } from '@/data/PageName'
import type { Address } from '@/state/Address'

/** The path the not-found page is drawn for; hosts answer every wrong address with it. */
const NOWHERE = '404'

/** Whose data a screen shows. */
export function pageNameFor(address: Address): PageName {
  const { place, then, now, known, unfolded } = address
  // The rules of reading are shown on today's figures whatever day one stands on.
  if (known !== undefined && place.view !== 'method') return `known-${known}`
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
    case 'explore':
    case 'embed/chart':
      return 'explore'
    case 'embed':
      return `indicators/${place.id ?? HERO}`
    case 'not-found':
      return place.path === NOWHERE ? 'nowhere' : 'names'
  }
}

/**
 * Whose data the frame around a screen shows. A drawn page carries them; where the screen itself
 * needs far more, that is fetched as it wakes.
 */
export function frameNameFor(address: Address): PageName {
  const name = pageNameFor(address)
  return name === 'explore' ? 'nowhere' : name
}
